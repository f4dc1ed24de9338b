package nl.maatwerkaanpak.privacy;

import static nl.maatwerkaanpak.privacy.Relatie.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Doel;
import nl.maatwerkaanpak.aanpak.Partner;

/**
 * Every act on a dossier, with the relaties that allow it and the purpose (doel) for which it is done. An act without a
 * relatie is a function of a role. What is not here is refused.
 */
public enum Handeling {
    SIGNAAL_VASTLEGGEN(Doel.SIGNALEREN, Set.of("straatcoach", "signaalcoordinator"), Partner::meldt),
    TEAMNAMEN_ZOEKEN(SIGNAAL_VASTLEGGEN),
    SIGNAAL_STATUS_LEZEN(Doel.SIGNALEREN, MELDER),
    SIGNAAL_AANVULLEN(Doel.SIGNALEREN, MELDER),
    AANVULLING_AFRONDEN(Doel.WEGEN, LEZER),
    SIGNAAL_LEZEN(Doel.WEGEN, WEGER, OPSCHALER, LEZER),
    SIGNAAL_WEGEN(Doel.WEGEN, WEGER),
    /** What waits for its weging, by number and deadline. */
    WEEGLIJST_LEZEN(Doel.WEGEN, Set.of("signaalcoordinator")),
    /** How often the rules of the advice are followed, in numbers. */
    ADVIESCIJFERS_LEZEN(Doel.BEHEREN, Set.of("signaalcoordinator", "beheerder")),
    BRIEFING_LEZEN(Doel.SIGNALEREN, Set.of("straatcoach", "signaalcoordinator")),
    BRIEFING_SCHRIJVEN(Doel.SIGNALEREN, Set.of("signaalcoordinator")),
    FENOMENEN_LEZEN(Doel.WEGEN, Set.of("signaalcoordinator", "casuistiekcoordinator")),
    FENOMEEN_BIJHOUDEN(FENOMENEN_LEZEN),
    SIGNAAL_KOPPELEN(Doel.WEGEN, WEGER),
    /** Of one that is on the agenda of an overleg, for who talks about it there. */
    FENOMEEN_LEZEN(Doel.CASUSREGIE, VOORZITTER, DEELNEMER),
    FENOMEEN_AGENDEREN(Doel.CASUSREGIE, Set.of("casuistiekcoordinator")),
    OPSCHALING_AFHANDELEN(Doel.OPSCHALEN, OPSCHALER),
    JONGERE_KIEZEN(Doel.AANMELDEN, Set.of("signaalcoordinator", "casuistiekcoordinator"), partner -> true),
    AANMELDING_INDIENEN(Doel.AANMELDEN, Set.of("signaalcoordinator", "casuistiekcoordinator"), partner -> true),
    AANMELDING_LEZEN(Doel.TRIAGE, TRIAGEPARTNER, PROCESREGISSEUR),
    TRIAGE_BEANTWOORDEN(Doel.TRIAGE, TRIAGEPARTNER),
    TRIAGE_BESLUITEN(Doel.TRIAGE, PROCESREGISSEUR),
    CASUS_LEZEN(Doel.CASUSREGIE, PROCESREGISSEUR, CASUSREGISSEUR, VOORZITTER, DEELNEMER, UITVOERDER, NOODTOEGANG),
    CASUS_VOLGEN(Doel.CASUSREGIE, PROCESREGISSEUR, CASUSREGISSEUR),
    /** Asking who sees it. */
    CASUSZICHT_LEZEN(Doel.CASUSREGIE, PROCESREGISSEUR, CASUSREGISSEUR),
    /** Trying what somebody would see of it. */
    KIJKPROEF_LEZEN(Doel.CASUSREGIE, PROCESREGISSEUR),
    CASUSREGISSEUR_TOEWIJZEN(Doel.CASUSREGIE, PROCESREGISSEUR),
    INFORMEREN_VASTLEGGEN(Doel.CASUSREGIE, PROCESREGISSEUR, CASUSREGISSEUR),
    UITSTEL_VRAGEN(Doel.CASUSREGIE, PROCESREGISSEUR, CASUSREGISSEUR),
    UITSTEL_BEOORDELEN(Doel.CASUSREGIE, TOETSER),
    INBRENG_VRAGEN(Doel.CASUSREGIE, PROCESREGISSEUR),
    INBRENG_LEVEREN(Doel.CASUSREGIE, GEVRAAGDE),
    /** Asking to share an inbreng beyond what was recorded, and taking that back, for who leads the casus. */
    VERSTREKKING_VRAGEN(Doel.CASUSREGIE, PROCESREGISSEUR, CASUSREGISSEUR),
    /** What of the casus was asked to be shared, and the page on which one asks. */
    VERSTREKKINGEN_VAN_CASUS_LEZEN(VERSTREKKING_VRAGEN),
    /** As VERSTREKKING_VRAGEN, for who gave the inbreng. */
    VERSTREKKING_AANBIEDEN(Doel.CASUSREGIE, GEVRAAGDE),
    VERSTREKKING_INSTEMMEN(Doel.CASUSREGIE, GEVRAAGDE),
    VERSTREKKING_BEOORDELEN(Doel.CASUSREGIE, TOETSER),
    VERSTREKKING_LEZEN(Doel.UITVOERING, ONTVANGER),
    VERSTREKKINGEN_LEZEN(Doel.TOEZICHT, Set.of("privacyfunctionaris")),
    INBRENGZICHT_LEZEN(Doel.CASUSREGIE, GEVRAAGDE),
    INBRENG_LEZEN(Doel.CASUSREGIE, PROCESREGISSEUR, CASUSREGISSEUR, VOORZITTER, DEELNEMER, UITVOERDER, NOODTOEGANG),
    CASUS_AGENDEREN(Doel.CASUSREGIE, PROCESREGISSEUR),
    AGENDERING_VRAGEN(Doel.CASUSREGIE, PROCESREGISSEUR, CASUSREGISSEUR),
    CASUS_AFSLUITEN(Doel.CASUSREGIE, PROCESREGISSEUR, CASUSREGISSEUR),
    CASUS_EVALUEREN(Doel.CASUSREGIE, CASUSREGISSEUR, PROCESREGISSEUR),
    STILTE_BEKIJKEN(Doel.CASUSREGIE, PROCESREGISSEUR),
    NAZORG_DOEN(Doel.CASUSREGIE, CASUSREGISSEUR, PROCESREGISSEUR),
    CASUS_HEROPENEN(Doel.CASUSREGIE, CASUSREGISSEUR, PROCESREGISSEUR),
    SIGNAAL_BUNDELEN(Doel.CASUSREGIE, SIGNAALBRON, PROCESREGISSEUR, CASUSREGISSEUR),
    PLAN_OPSTELLEN(Doel.CASUSREGIE, CASUSREGISSEUR),
    PLANREGEL_BIJHOUDEN(Doel.UITVOERING, REGELHOUDER),
    ACTIE_AFSPREKEN(Doel.CASUSREGIE, PROCESREGISSEUR, CASUSREGISSEUR),
    ACTIE_LEZEN(Doel.UITVOERING, ACTIEHOUDER),
    ACTIE_AFRONDEN(Doel.UITVOERING, ACTIEHOUDER),
    ACTIE_OPVOLGEN(Doel.UITVOERING, OPVOLGER),
    TAAK_TOEWIJZEN(Doel.CASUSREGIE, Set.of("signaalcoordinator", "casuistiekcoordinator")),
    VERVANGING_REGELEN(Doel.CASUSREGIE, Set.of("casuistiekcoordinator")),
    VERWERKINGSLOG_INZIEN(Doel.TOEZICHT, Set.of("privacyfunctionaris")),
    TOEGANG_LEZEN(Doel.TOEZICHT, Set.of("privacyfunctionaris", "beheerder")),
    TOEGANG_UITVOEREN(Doel.TOEZICHT, Set.of("privacyfunctionaris", "beheerder")),
    PROCESSEN_BEHEREN(Doel.BEHEREN, Set.of("beheerder")),
    OVERLEG_PLANNEN(Doel.CASUSREGIE, Set.of("casuistiekcoordinator")),
    OVERLEG_LEZEN(Doel.CASUSREGIE, PROCESREGISSEUR, VOORZITTER, DEELNEMER),
    OVERLEG_WIJZIGEN(Doel.CASUSREGIE, PROCESREGISSEUR),
    AGENDAPUNT_INTREKKEN(Doel.CASUSREGIE, PROCESREGISSEUR),
    BESLUIT_VASTLEGGEN(Doel.CASUSREGIE, PROCESREGISSEUR),
    VERSLAG_VASTSTELLEN(Doel.CASUSREGIE, VOORZITTER),
    VERWIJZEN(Doel.CASUSREGIE, PROCESREGISSEUR, CASUSREGISSEUR),
    VERWIJZING_LEZEN(Doel.UITVOERING, ONTVANGER, CASUSREGISSEUR, PROCESREGISSEUR),
    VERWIJZING_BEANTWOORDEN(Doel.UITVOERING, ONTVANGER),
    VERWIJZING_INTREKKEN(Doel.CASUSREGIE, PROCESREGISSEUR, CASUSREGISSEUR),
    WEDERVRAAG_BEANTWOORDEN(Doel.CASUSREGIE, CASUSREGISSEUR),
    TRAJECT_LEZEN(Doel.UITVOERING, UITVOERDER),
    TRAJECTZICHT_LEZEN(Doel.UITVOERING, UITVOERDER),
    TRAJECT_BIJHOUDEN(Doel.UITVOERING, UITVOERDER),
    WERKGEVERS_BIJHOUDEN(Doel.UITVOERING, Set.of(), Partner::bemiddelt),
    WERKGEVER_BERICHTEN(Doel.UITVOERING, UITVOERDER),
    VERVOLG_BEPALEN(Doel.CASUSREGIE, CASUSREGISSEUR),
    /** Each of these looks, before the act that comes after it. */
    SIGNAALAFSCHERMING_LEZEN(Doel.CASUSREGIE, MELDER, WEGER),
    AANMELDINGAFSCHERMING_LEZEN(Doel.CASUSREGIE, MELDER, PROCESREGISSEUR),
    CASUSAFSCHERMING_LEZEN(Doel.CASUSREGIE, PROCESREGISSEUR, CASUSREGISSEUR),
    ZELFAFSCHERMING_LEZEN(
            Doel.CASUSREGIE,
            WEGER,
            OPSCHALER,
            LEZER,
            TRIAGEPARTNER,
            PROCESREGISSEUR,
            CASUSREGISSEUR,
            VOORZITTER,
            DEELNEMER,
            UITVOERDER),
    AFSCHERMINGEN_LEZEN(Doel.CASUSREGIE, Set.of("privacyfunctionaris")),
    NOODTOEGANG_LEZEN(Doel.CASUSREGIE, BEOORDELAAR),
    SIGNAAL_AFSCHERMEN(SIGNAALAFSCHERMING_LEZEN),
    AANMELDING_AFSCHERMEN(AANMELDINGAFSCHERMING_LEZEN),
    CASUS_AFSCHERMEN(CASUSAFSCHERMING_LEZEN),
    ZELF_AFSCHERMEN(ZELFAFSCHERMING_LEZEN),
    AFSCHERMINGEN_BEHEREN(AFSCHERMINGEN_LEZEN),
    NOODTOEGANG_NEMEN(Doel.CASUSREGIE, Aanpak::opensInNood),
    NOODTOEGANG_BEEINDIGEN(Doel.CASUSREGIE, NOODTOEGANG),
    NOODTOEGANG_BEKIJKEN(Doel.CASUSREGIE, LEZER),
    NOODTOEGANG_BEOORDELEN(NOODTOEGANG_LEZEN);

    /** The names of the acts that only look. */
    static final String[] LEZEN = Arrays.stream(values())
            .filter(Handeling::leest)
            .map(Handeling::name)
            .toArray(String[]::new);

    private final Doel doel;
    private final Set<Relatie> relaties;
    private final Set<String> rollen;
    private final Predicate<Partner> partners;
    private final BiPredicate<Aanpak, String> named;

    Handeling(Doel doel, Relatie eerste, Relatie... rest) {
        this.doel = doel;
        this.relaties = EnumSet.of(eerste, rest);
        this.rollen = Set.of();
        this.partners = partner -> false;
        this.named = (aanpak, rol) -> false;
    }

    /** For the same people and the same purpose as another: looking and doing are told apart in the verwerkingslog alone. */
    Handeling(Handeling same) {
        this.doel = same.doel;
        this.relaties = same.relaties;
        this.rollen = same.rollen;
        this.partners = same.partners;
        this.named = same.named;
    }

    /** A function of the roles that the aanpak names for it. */
    Handeling(Doel doel, BiPredicate<Aanpak, String> named) {
        this.doel = doel;
        this.relaties = EnumSet.noneOf(Relatie.class);
        this.rollen = Set.of();
        this.partners = partner -> false;
        this.named = named;
    }

    Handeling(Doel doel, Set<String> rollen) {
        this(doel, rollen, partner -> false);
    }

    Handeling(Doel doel, Set<String> rollen, Predicate<Partner> partners) {
        this.doel = doel;
        this.relaties = EnumSet.noneOf(Relatie.class);
        this.rollen = rollen;
        this.partners = partners;
        this.named = (aanpak, rol) -> false;
    }

    public Doel doel() {
        return doel;
    }

    /** Whether it changes nothing. */
    boolean leest() {
        return name().endsWith("_LEZEN") || this == CASUS_VOLGEN;
    }

    /** The relaties of which one is enough; empty for a function of a role. */
    public Set<Relatie> relaties() {
        return relaties;
    }

    /** Whether the people of this partner of the aanpak have the function too. */
    boolean isFor(Partner partner) {
        return partners.test(partner);
    }

    /** Whether someone with this role has the function. */
    public boolean isFunctionOf(String rol, Aanpak aanpak) {
        return isFunction()
                && (rollen.contains(rol)
                        || named.test(aanpak, rol)
                        || aanpak.partner(rol).filter(this::isFor).isPresent());
    }

    boolean isFunction() {
        return relaties.isEmpty();
    }
}
