/** Names of U+00A0 to U+00FF in order (HTML 4.01 section 24.2.1). */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** Further named characters of HTML 4.01, and Latin Extended-A and common punctuation of HTML 5, each followed by its names. */
const OTHER =
  '\u0009Tab \u000aNewLine !excl #num $dollar %percnt (lpar )rpar *ast +plus ,comma .period /sol :colon ;semi =equals ?quest @commat [lsqb,lbrack \\bsol ]rsqb,rbrack ^Hat _lowbar `grave {lcub,lbrace |verbar,vert }rcub,rbrace  NonBreakingSpace ©COPY ®REG ½half Åangst ĀAmacr āamacr ĂAbreve ăabreve ĄAogon ąaogon ĆCacute ćcacute ĈCcirc ĉccirc ĊCdot ċcdot ČCcaron čccaron ĎDcaron ďdcaron ĐDstrok đdstrok ĒEmacr ēemacr ĖEdot ėedot ĘEogon ęeogon ĚEcaron ěecaron ĜGcirc ĝgcirc ĞGbreve ğgbreve ĠGdot ġgdot ĢGcedil ĤHcirc ĥhcirc ĦHstrok ħhstrok ĨItilde ĩitilde ĪImacr īimacr ĮIogon įiogon İIdot ıimath,inodot ĴJcirc ĵjcirc ĶKcedil ķkcedil ĹLacute ĺlacute ĻLcedil ļlcedil ĽLcaron ľlcaron ĿLmidot ŀlmidot ŁLstrok łlstrok ŃNacute ńnacute ŅNcedil ņncedil ŇNcaron ňncaron ŌOmacr ōomacr ŐOdblac őodblac ŒOElig œoelig ŔRacute ŕracute ŖRcedil ŗrcedil ŘRcaron řrcaron ŚSacute śsacute ŜScirc ŝscirc ŞScedil şscedil ŠScaron šscaron ŢTcedil ţtcedil ŤTcaron ťtcaron ŦTstrok ŧtstrok ŨUtilde ũutilde ŪUmacr ūumacr ŬUbreve ŭubreve ŮUring ůuring ŰUdblac űudblac ŲUogon ųuogon ŴWcirc ŵwcirc ŶYcirc ŷycirc ŸYuml ŹZacute źzacute ŻZdot żzdot ŽZcaron žzcaron ƒfnof ˆcirc ˇcaron ˘breve ˙dot ˚ring ˛ogon ˜tilde ˝dblac ΑAlpha ΒBeta ΓGamma ΔDelta ΕEpsilon ΖZeta ΗEta ΘTheta ΙIota ΚKappa ΛLambda ΜMu ΝNu ΞXi ΟOmicron ΠPi ΡRho ΣSigma ΤTau ΥUpsilon ΦPhi ΧChi ΨPsi ΩOmega,ohm αalpha βbeta γgamma δdelta εepsilon,epsi ζzeta ηeta θtheta ιiota κkappa λlambda μmu νnu ξxi οomicron πpi ρrho ςsigmaf σsigma τtau υupsilon φphi χchi ψpsi ωomega ϑthetasym,thetav ϒupsih ϕphiv ϖpiv ϵepsiv \u2002ensp \u2003emsp \u2007numsp \u2008puncsp \u2009thinsp,ThinSpace \u200ahairsp \u200bZeroWidthSpace \u200czwnj \u200dzwj \u200elrm \u200frlm ‐hyphen,dash –ndash —mdash ―horbar ‘lsquo ’rsquo,rsquor ‚sbquo,lsquor “ldquo ”rdquo „bdquo,ldquor †dagger ‡Dagger •bull ‥nldr …hellip,mldr ‰permil ′prime ″Prime ‹lsaquo ›rsaquo ‾oline ⁄frasl \u205fMediumSpace \u2060NoBreak \u2061ApplyFunction €euro ℑimage №numero ℗copysr ℘weierp ℜreal ™trade,TRADE ℧mho ℵalefsym ⅓frac13 ⅔frac23 ⅕frac15 ⅛frac18 ⅜frac38 ⅝frac58 ⅞frac78 ←larr ↑uarr →rarr ↓darr ↔harr ↝rarrw ↦map ↩larrhk ↪rarrhk ↵crarr ⇐lArr ⇑uArr ⇒rArr ⇓dArr ⇔hArr ∀forall ∂part ∃exist ∅empty ∇nabla ∈isin ∉notin ∋ni ∏prod ∑sum −minus ∗lowast √radic ∝prop ∞infin ∠ang ∧and ∨or ∩cap ∪cup ∫int ∴there4 ∼sim ≅cong ≈asymp ≠ne ≡equiv ≤le ≥ge ⊂sub ⊃sup ⊄nsub ⊆sube ⊇supe ⊕oplus ⊗otimes ⊥perp ⋅sdot ⋮vellip ⌈lceil ⌉rceil ⌊lfloor ⌋rfloor 〈lang 〉rang ␣blank █block □squ ▮marker ▴blacktriangle ◊loz ★starf,bigstar ☆star ☎phone ♀female ♂male ♠spades ♣clubs ♥hearts ♦diams ♪sung ♭flat ♮natural ♯sharp ✓check ✗cross ✠malt ⧜iinfin';

/** Characters by entity name, and by reference to a C1 control such as `#146`. */
export const ENTITY_NAMES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map<string, string>([
  ...[...Array(32).keys()].map((index): [string, string] => [
    `#${128 + index}`,
    new TextDecoder('windows-1252').decode(Uint8Array.of(128 + index)),
  ]),
  ...LATIN.split(' ').map((name, index): [string, string] => [name, String.fromCharCode(160 + index)]),
  ...OTHER.split(' ').flatMap((entry) => {
    const [character = ''] = entry;
    return entry
      .slice(character.length)
      .split(',')
      .map((name): [string, string] => [name, character]);
  }),
]);
