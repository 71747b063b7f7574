import type { Subscription } from './provider.js';

/** The proof of a consent, one field each. */
type ProofField = 'consent_text' | 'consent_version' | 'consent_given' | 'source_page';

/** The consent and the page where it was given, for services with fields of the publisher's own. */
export function proofFields(
  { consent, source }: Subscription,
  nameOf: (field: ProofField) => string,
): [name: string, value: string][] {
  if (!consent) return [];
  const proof: Record<ProofField, string | undefined> = {
    consent_text: consent.text,
    consent_version: consent.version,
    consent_given: consent.given,
    source_page: source.page,
  };
  return (Object.entries(proof) as [ProofField, string][])
    .filter(([, value]) => value)
    .map(([field, value]) => [nameOf(field), value]);
}
