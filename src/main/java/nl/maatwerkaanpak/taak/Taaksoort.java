package nl.maatwerkaanpak.taak;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;

/**
 * The kinds of work and as what they involve their owner: who has the taak may open the dossier for as long as it is
 * theirs. A kind that is not here opens nothing.
 */
enum Taaksoort {
    WEIGH_SIGNAAL("userTask_weighSignaal", Relatie.WEGER, Onderwerp.Soort.SIGNAAL),
    HANDLE_SPOED("userTask_handleSpoed", Relatie.OPSCHALER, Onderwerp.Soort.SIGNAAL),
    READ_AANVULLING("userTask_readAanvulling", Relatie.LEZER, Onderwerp.Soort.SIGNAAL),
    HANDLE_OPSCHALING("userTask_handleOpschaling", Relatie.OPSCHALER, Onderwerp.Soort.SIGNAAL),
    ANSWER_TRIAGE("userTask_answerTriage", Relatie.TRIAGEPARTNER, Onderwerp.Soort.AANMELDING),
    DECIDE_TRIAGE("userTask_decideTriage", Relatie.PROCESREGISSEUR, Onderwerp.Soort.AANMELDING),
    ASSIGN_CASUSREGISSEUR("userTask_assignCasusregisseur", Relatie.PROCESREGISSEUR, Onderwerp.Soort.CASUS),
    RECORD_INFORMEREN("userTask_recordInformeren", Relatie.PROCESREGISSEUR, Onderwerp.Soort.CASUS),
    JUDGE_UITSTEL("userTask_judgeUitstel", Relatie.TOETSER, Onderwerp.Soort.CASUS),
    REVIEW_UITSTEL("userTask_reviewUitstel", Relatie.PROCESREGISSEUR, Onderwerp.Soort.CASUS),
    REQUEST_INBRENG("userTask_requestInbreng", Relatie.PROCESREGISSEUR, Onderwerp.Soort.CASUS),
    CONTRIBUTE_INBRENG("userTask_contributeInbreng", Relatie.GEVRAAGDE, Onderwerp.Soort.UITVRAAG),
    AGREE_VERSTREKKING("userTask_agreeVerstrekking", Relatie.GEVRAAGDE, Onderwerp.Soort.VERSTREKKING),
    JUDGE_VERSTREKKING("userTask_judgeVerstrekking", Relatie.TOETSER, Onderwerp.Soort.VERSTREKKING),
    RECEIVE_VERSTREKKING("userTask_receiveVerstrekking", Relatie.ONTVANGER, Onderwerp.Soort.VERSTREKKING),
    SCHEDULE_CASUS("userTask_scheduleCasus", Relatie.PROCESREGISSEUR, Onderwerp.Soort.CASUS),
    EVALUATE_CASUS("userTask_evaluateCasus", Relatie.CASUSREGISSEUR, Onderwerp.Soort.CASUS),
    LOOK_AT_SILENCE("userTask_lookAtSilence", Relatie.PROCESREGISSEUR, Onderwerp.Soort.CASUS),
    DO_NAZORG("userTask_doNazorg", Relatie.CASUSREGISSEUR, Onderwerp.Soort.CASUS),
    HOLD_OVERLEG("userTask_holdOverleg", Relatie.PROCESREGISSEUR, Onderwerp.Soort.OVERLEG),
    APPROVE_VERSLAG("userTask_approveVerslag", Relatie.VOORZITTER, Onderwerp.Soort.OVERLEG),
    RECORD_PLANVOORTGANG("userTask_recordPlanvoortgang", Relatie.REGELHOUDER, Onderwerp.Soort.PLANREGEL),
    PERFORM_ACTIE("userTask_performActie", Relatie.ACTIEHOUDER, Onderwerp.Soort.ACTIE),
    FOLLOW_UP_ACTIE("userTask_followUpActie", Relatie.OPVOLGER, Onderwerp.Soort.ACTIE),
    ANSWER_VERWIJZING("userTask_answerVerwijzing", Relatie.ONTVANGER, Onderwerp.Soort.VERWIJZING),
    ANSWER_WEDERVRAAG("userTask_answerWedervraag", Relatie.CASUSREGISSEUR, Onderwerp.Soort.VERWIJZING),
    OFFER_PLEK("userTask_offerPlek", Relatie.ONTVANGER, Onderwerp.Soort.VERWIJZING),
    FOLLOW_UP_AFWIJZING("userTask_followUpAfwijzing", Relatie.CASUSREGISSEUR, Onderwerp.Soort.VERWIJZING),
    RECORD_DOELEN("userTask_recordDoelen", Relatie.UITVOERDER, Onderwerp.Soort.TRAJECT),
    GUIDE_TRAJECT("userTask_guideTraject", Relatie.UITVOERDER, Onderwerp.Soort.TRAJECT),
    SEEK_CONTACT("userTask_seekContact", Relatie.UITVOERDER, Onderwerp.Soort.TRAJECT),
    DO_INTAKE("userTask_doIntake", Relatie.UITVOERDER, Onderwerp.Soort.TRAJECT),
    RECORD_PLAATSING("userTask_recordPlaatsing", Relatie.UITVOERDER, Onderwerp.Soort.TRAJECT),
    GUIDE_PLAATSING("userTask_guidePlaatsing", Relatie.UITVOERDER, Onderwerp.Soort.TRAJECT),
    CHECK_WERK("userTask_checkWerk", Relatie.UITVOERDER, Onderwerp.Soort.TRAJECT),
    RECORD_UITKOMST("userTask_recordUitkomst", Relatie.UITVOERDER, Onderwerp.Soort.TRAJECT),
    SEE_NOODTOEGANG("userTask_seeNoodtoegang", Relatie.LEZER, Onderwerp.Soort.NOODTOEGANG),
    JUDGE_NOODTOEGANG("userTask_judgeNoodtoegang", Relatie.BEOORDELAAR, Onderwerp.Soort.NOODTOEGANG),
    DECIDE_VERVOLG("userTask_decideVervolg", Relatie.CASUSREGISSEUR, Onderwerp.Soort.TRAJECT);

    /** Work of the casusregisseur goes to another only with the casus itself. */
    private static final Set<String> WITH_THE_CASUS = Set.of(
            "userTask_answerWedervraag",
            "userTask_followUpAfwijzing",
            "userTask_decideVervolg",
            "userTask_evaluateCasus",
            "userTask_doNazorg");

    static final String SIGNAALCOORDINATOR = "signaalcoordinator";
    static final String CASUISTIEKCOORDINATOR = "casuistiekcoordinator";

    private final String code;
    private final Relatie relatie;
    private final Onderwerp.Soort soort;

    Taaksoort(String code, Relatie relatie, Onderwerp.Soort soort) {
        this.code = code;
        this.relatie = relatie;
        this.soort = soort;
    }

    static Optional<Taaksoort> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** The kinds that the signaalcoordinator sees when they stay undone; the casuistiekcoordinator sees all others. */
    static List<String> ofSignalen() {
        return Arrays.stream(values())
                .filter(kind -> kind.soort == Onderwerp.Soort.SIGNAAL)
                .map(Taaksoort::code)
                .toList();
    }

    static boolean goesWithTheCasus(String code) {
        return WITH_THE_CASUS.contains(code);
    }

    static List<String> thatGoWithTheCasus() {
        return List.copyOf(WITH_THE_CASUS);
    }

    /** The role that keeps an eye on this kind of work. */
    static String coordinatorOf(String code) {
        return ofSignalen().contains(code) ? SIGNAALCOORDINATOR : CASUISTIEKCOORDINATOR;
    }

    String code() {
        return code;
    }

    Relatie relatie() {
        return relatie;
    }

    /** As the database writes it. */
    String onderwerpsoort() {
        return soort.code();
    }

    Onderwerp onderwerp(UUID id) {
        return new Onderwerp(soort, id);
    }
}
