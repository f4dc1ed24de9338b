package nl.maatwerkaanpak.aanpak;

/**
 * What care tells goes to enforcement only after a second look (Domain, law 5 and 7): so each organisatie is on one side at most,
 * politie and OM are on theirs in every municipality, and somebody there can receive it.
 */
final class HandhavingRule {

    private HandhavingRule() {}

    static void check(Aanpak aanpak, Fouten fouten) {
        for (var index = 0; index < aanpak.organisaties().size(); index++) {
            var place = "organisaties[" + index + "].";
            var organisatie = aanpak.organisaties().get(index);
            if (isBoundByLaw(organisatie) && !organisatie.handhaving()) {
                fouten.add(place + "regime", organisatie.regime() + " hoort bij handhaving: true");
            }
            if (organisatie.zorg() && organisatie.handhaving()) {
                fouten.add(place + "handhaving", "kan niet samen met zorg: true");
            }
            if (organisatie.handhaving()
                    && aanpak.partnersOf(organisatie.code()).isEmpty()) {
                fouten.add(place + "handhaving", "er is geen partner van deze organisatie");
            }
        }
    }

    private static boolean isBoundByLaw(Organisatie organisatie) {
        return organisatie.regime() == Regime.WPG || organisatie.regime() == Regime.WJSG;
    }
}
