import type { Subscription } from './provider.js';

/** The fields that prove a consent. */
type ProofField = 'consent_text' | 'consent_version' | 'consent_given' | 'source_page';

/** Returns the consent and the page where it was given, for services with custom fields. */
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
