package nl.maatwerkaanpak.ontwikkeling.verhaal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.maatwerkaanpak.casus.AanmeldingId;
import nl.maatwerkaanpak.casus.Aanmeldtafel;
import nl.maatwerkaanpak.casus.ActieId;
import nl.maatwerkaanpak.casus.Actietafel;
import nl.maatwerkaanpak.casus.Beantwoording;
import nl.maatwerkaanpak.casus.Besluitvorming;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusregie;
import nl.maatwerkaanpak.casus.Informeertafel;
import nl.maatwerkaanpak.casus.Informering;
import nl.maatwerkaanpak.casus.NieuweAanmelding;
import nl.maatwerkaanpak.casus.Regietoewijzing;
import nl.maatwerkaanpak.casus.Toewijzing;
import nl.maatwerkaanpak.casus.TriageUitkomst;
import nl.maatwerkaanpak.casus.Triagetafel;
import nl.maatwerkaanpak.casus.Uitsteltafel;
import nl.maatwerkaanpak.casus.Uitsteluitkomst;
import nl.maatwerkaanpak.casus.Uitstelvraag;
import nl.maatwerkaanpak.inbreng.InbrengId;
import nl.maatwerkaanpak.inbreng.Inbrengtafel;
import nl.maatwerkaanpak.inbreng.Inbrenguitkomst;
import nl.maatwerkaanpak.inbreng.NieuweInbreng;
import nl.maatwerkaanpak.inbreng.Onderbouwing;
import nl.maatwerkaanpak.inbreng.UitvraagId;
import nl.maatwerkaanpak.inbreng.Uitvraagbrief;
import nl.maatwerkaanpak.inbreng.Uitvraagtafel;
import nl.maatwerkaanpak.inbreng.Uitvraaguitkomst;
import nl.maatwerkaanpak.jongere.JongereId;
import nl.maatwerkaanpak.jongere.NieuweJongere;
import nl.maatwerkaanpak.jongerenwerk.NieuwPopdoel;
import nl.maatwerkaanpak.jongerenwerk.Popintake;
import nl.maatwerkaanpak.jongerenwerk.Poptafel;
import nl.maatwerkaanpak.jongerenwerk.Popuitkomst;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.overleg.AgendapuntId;
import nl.maatwerkaanpak.overleg.Agendering;
import nl.maatwerkaanpak.overleg.Besluit;
import nl.maatwerkaanpak.overleg.OverlegId;
import nl.maatwerkaanpak.overleg.Overlegtafel;
import nl.maatwerkaanpak.signaal.AfhandelingResult.Handled;
import nl.maatwerkaanpak.signaal.Melding;
import nl.maatwerkaanpak.signaal.MeldingResult.Sent;
import nl.maatwerkaanpak.signaal.Meldpunt;
import nl.maatwerkaanpak.signaal.SignaalId;
import nl.maatwerkaanpak.signaal.Spoedtafel;
import nl.maatwerkaanpak.signaal.Weegtafel;
import nl.maatwerkaanpak.signaal.WegingResult.Recorded;
import nl.maatwerkaanpak.signaal.Wegingsbesluit;
import nl.maatwerkaanpak.signaal.Wegingskeuze;
import nl.maatwerkaanpak.taak.TaakId;
import nl.maatwerkaanpak.taak.Taakuitkomst;
import nl.maatwerkaanpak.taak.Takenbalie;
import nl.maatwerkaanpak.traject.Afwijsreden;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.Afgewezen;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.Geaccepteerd;
import nl.maatwerkaanpak.traject.TrajectId;
import nl.maatwerkaanpak.traject.Verwijsloket;
import nl.maatwerkaanpak.traject.Verwijsuitkomst.Verwezen;
import nl.maatwerkaanpak.traject.VerwijzingId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The acts of the main flow as people do them: each at the desk of its room, by the one who does it, and where there is a
 * task for it, after taking that from the work list. An act that is refused throws.
 */
public final class Mensenwerk {

    private final BeanFactory house;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    public Mensenwerk(BeanFactory house) {
        this.house = house;
        this.jdbc = house.getBean(JdbcClient.class);
        this.transactions = house.getBean(TransactionTemplate.class);
    }

    public SignaalId report(MedewerkerId melder, Melding melding) {
        var id = SignaalId.create();
        act(melder, Meldpunt.class, meldpunt -> meldpunt.send(id, melding), Sent.class::isInstance);
        return id;
    }

    /** Where the choice is not what the advice says, the weger knows more than it does. */
    public void weigh(MedewerkerId weger, SignaalId signaal, Wegingskeuze keuze) {
        take(weger, signaal.value(), "userTask_weighSignaal");
        var besluit = new Wegingsbesluit(keuze, "Zo besproken met de straatcoach die het zag.");
        act(weger, Weegtafel.class, tafel -> tafel.weigh(signaal, besluit), Recorded.class::isInstance);
    }

    public void handleSpoed(MedewerkerId partner, SignaalId signaal, String resultaat) {
        take(partner, signaal.value(), "userTask_handleSpoed");
        act(partner, Spoedtafel.class, tafel -> tafel.handle(signaal, resultaat), Handled.class::isInstance);
    }

    public void handleOpschaling(MedewerkerId partner, SignaalId signaal, String resultaat) {
        take(partner, signaal.value(), "userTask_handleOpschaling");
        act(partner, Weegtafel.class, tafel -> tafel.handleOpschaling(signaal, resultaat), Handled.class::isInstance);
    }

    /** The aanmelding that followed from the weging of the signaal. */
    public AanmeldingId aanmeldingOf(MedewerkerId melder, SignaalId signaal) {
        return new AanmeldingId(
                find(melder, "select id from maatwerk.aanmelding where signaal_id = :id", signaal.value()));
    }

    public AanmeldingId file(
            MedewerkerId melder, NieuweJongere jongere, Function<JongereId, NieuweAanmelding> aanmelding) {
        return as(melder, Aanmeldtafel.class, tafel -> tafel.file(jongere, aanmelding));
    }

    public void answer(MedewerkerId partner, AanmeldingId aanmelding, boolean bekend, @Nullable String toelichting) {
        take(partner, aanmelding.value(), "userTask_answerTriage");
        act(
                partner,
                Triagetafel.class,
                tafel -> tafel.answer(aanmelding, bekend, false, toelichting),
                Beantwoording.RECORDED::equals);
    }

    public void decide(MedewerkerId coordinator, AanmeldingId aanmelding, TriageUitkomst uitkomst, String motivering) {
        take(coordinator, aanmelding.value(), "userTask_decideTriage");
        act(
                coordinator,
                Triagetafel.class,
                tafel -> tafel.decide(aanmelding, uitkomst, motivering),
                Besluitvorming.DECIDED::equals);
    }

    /** Decides on inclusie, which opens a casus. */
    public CasusId include(MedewerkerId coordinator, AanmeldingId aanmelding, String motivering) {
        decide(coordinator, aanmelding, TriageUitkomst.INCLUSIE, motivering);
        return new CasusId(
                find(coordinator, "select id from maatwerk.casus where aanmelding_id = :id", aanmelding.value()));
    }

    public void assign(MedewerkerId procesregisseur, CasusId casus, MedewerkerId casusregisseur) {
        act(
                procesregisseur,
                Regietoewijzing.class,
                tafel -> tafel.assign(casus, casusregisseur, null),
                Toewijzing.ASSIGNED::equals);
    }

    public void inform(MedewerkerId regisseur, CasusId casus, Informering informering) {
        act(
                regisseur,
                Informeertafel.class,
                tafel -> tafel.inform(casus, informering),
                nl.maatwerkaanpak.casus.Vastlegging.RECORDED::equals);
    }

    public void askUitstel(MedewerkerId regisseur, CasusId casus, Uitstelvraag vraag) {
        act(regisseur, Uitsteltafel.class, tafel -> tafel.ask(casus, vraag), Uitsteluitkomst.GEVRAAGD::equals);
    }

    public ActieId agreeActie(
            MedewerkerId regisseur, CasusId casus, String omschrijving, MedewerkerId wie, LocalDate uiterlijk) {
        return as(regisseur, Casusregie.class, regie -> regie.agreeActie(casus, omschrijving, wie, uiterlijk));
    }

    public void finishActieOf(MedewerkerId actiehouder, SignaalId signaal, String resultaat) {
        var actie =
                new ActieId(find(actiehouder, "select id from maatwerk.actie where signaal_id = :id", signaal.value()));
        act(
                actiehouder,
                Actietafel.class,
                tafel -> tafel.finishActie(actie, resultaat),
                nl.maatwerkaanpak.casus.Afronding.DONE::equals);
    }

    /** Asks partners, by their roles, the same. */
    public void askInbreng(MedewerkerId procesregisseur, CasusId casus, Uitvraagbrief brief, String... rollen) {
        act(
                procesregisseur,
                Uitvraagtafel.class,
                tafel -> tafel.send(casus, brief, List.of(rollen)),
                Uitvraaguitkomst.VERSTUURD::equals);
    }

    /** The latest uitvraag to this partner; who asked looks it up. */
    public UitvraagId uitvraagOf(MedewerkerId procesregisseur, CasusId casus, String rol) {
        return new UitvraagId(as(
                procesregisseur,
                () -> jdbc.sql("""
                                select id
                                from maatwerk.uitvraag
                                where casus_id = :casus
                                  and rol = :rol
                                order by gevraagd_op desc
                                limit 1
                                """)
                        .param("casus", casus.value())
                        .param("rol", rol)
                        .query(UUID.class)
                        .single()));
    }

    /** Takes the task and gives one inbreng, without delivering it yet. */
    public InbrengId addInbreng(MedewerkerId partner, UitvraagId uitvraag, NieuweInbreng inbreng) {
        return addInbreng(partner, uitvraag, inbreng, null);
    }

    /** As {@link #addInbreng(MedewerkerId, UitvraagId, NieuweInbreng)}, from care to enforcement. */
    public InbrengId addInbreng(
            MedewerkerId partner, UitvraagId uitvraag, NieuweInbreng inbreng, @Nullable Onderbouwing onderbouwing) {
        take(partner, uitvraag.value(), "userTask_contributeInbreng");
        act(
                partner,
                Inbrengtafel.class,
                tafel -> tafel.add(uitvraag, inbreng, onderbouwing),
                Inbrenguitkomst.VASTGELEGD::equals);
        var given =
                as(partner, Inbrengtafel.class, tafel -> tafel.read(uitvraag)).staand();
        return given.get(given.size() - 1).id();
    }

    public void deliverInbreng(MedewerkerId partner, UitvraagId uitvraag) {
        act(partner, Inbrengtafel.class, tafel -> tafel.deliver(uitvraag), Inbrenguitkomst.GELEVERD::equals);
    }

    /** Takes the task and tells that there is nothing. */
    public void answerNothing(MedewerkerId partner, UitvraagId uitvraag) {
        take(partner, uitvraag.value(), "userTask_contributeInbreng");
        act(partner, Inbrengtafel.class, tafel -> tafel.answerNothing(uitvraag), Inbrenguitkomst.GELEVERD::equals);
    }

    public OverlegId plan(MedewerkerId coordinator, MedewerkerId voorzitter, Instant begin, String plaats) {
        return as(coordinator, Overlegtafel.class, tafel -> tafel.plan(begin, plaats, voorzitter));
    }

    public void schedule(
            MedewerkerId coordinator,
            CasusId casus,
            OverlegId overleg,
            String vraag,
            Collection<MedewerkerId> deelnemers) {
        act(
                coordinator,
                Overlegtafel.class,
                tafel -> tafel.schedule(casus, overleg, vraag, deelnemers),
                Agendering.GEAGENDEERD::equals);
    }

    public void record(MedewerkerId coordinator, OverlegId overleg, CasusId casus, Besluit besluit) {
        var punt = puntOf(coordinator, overleg, casus);
        act(
                coordinator,
                Overlegtafel.class,
                tafel -> tafel.record(overleg, punt, besluit),
                nl.maatwerkaanpak.overleg.Vastlegging.VASTGELEGD::equals);
    }

    public AgendapuntId puntOf(MedewerkerId reader, OverlegId overleg, CasusId casus) {
        return new AgendapuntId(as(
                reader,
                () -> jdbc.sql("""
                                select id
                                from maatwerk.agendapunt
                                where overleg_id = :overleg
                                  and casus_id = :casus
                                """)
                        .param("overleg", overleg.value())
                        .param("casus", casus.value())
                        .query(UUID.class)
                        .single()));
    }

    /** The coordinator closes the meeting, and the voorzitter approves its record. */
    public void finish(MedewerkerId coordinator, MedewerkerId voorzitter, OverlegId overleg) {
        act(
                coordinator,
                Overlegtafel.class,
                tafel -> tafel.hold(overleg),
                nl.maatwerkaanpak.overleg.Afronding.AFGEROND::equals);
        act(
                voorzitter,
                Overlegtafel.class,
                tafel -> tafel.approve(overleg),
                nl.maatwerkaanpak.overleg.Afronding.AFGEROND::equals);
    }

    public void refer(MedewerkerId regisseur, CasusId casus, String trajectsoort, String vraag) {
        act(
                regisseur,
                Verwijsloket.class,
                loket -> loket.refer(casus, trajectsoort, vraag),
                Verwezen.class::isInstance);
    }

    /** The latest verwijzing of this kind in the casus. */
    public VerwijzingId verwijzingOf(MedewerkerId reader, CasusId casus, String trajectsoort) {
        return new VerwijzingId(as(
                reader,
                () -> jdbc.sql("""
                                select id
                                from maatwerk.verwijzing
                                where casus_id = :casus
                                  and trajectsoort = :soort
                                order by verwezen_op desc
                                limit 1
                                """)
                        .param("casus", casus.value())
                        .param("soort", trajectsoort)
                        .query(UUID.class)
                        .single()));
    }

    public TrajectId accept(MedewerkerId partner, VerwijzingId verwijzing) {
        take(partner, verwijzing.value(), "userTask_answerVerwijzing");
        if (as(partner, Verwijsloket.class, loket -> loket.accept(verwijzing)) instanceof Geaccepteerd accepted) {
            return accepted.traject();
        }
        throw new IllegalStateException("not accepted");
    }

    public void decline(MedewerkerId partner, VerwijzingId verwijzing, Afwijsreden reden, String toelichting) {
        take(partner, verwijzing.value(), "userTask_answerVerwijzing");
        act(
                partner,
                Verwijsloket.class,
                loket -> loket.decline(verwijzing, reden, toelichting),
                Afgewezen.class::isInstance);
    }

    /** The intake of a jongere who takes part, with these goals. */
    public void beginPop(MedewerkerId uitvoerder, TrajectId traject, NieuwPopdoel... doelen) {
        var intake = new Popintake("Ik wil dat mijn moeder weer trots is.", List.of(doelen));
        if (as(uitvoerder, Poptafel.class, tafel -> tafel.begin(traject, intake)) != Popuitkomst.VASTGELEGD) {
            throw new IllegalStateException("refused");
        }
    }

    /** Takes the open task about this, of those that are offered to the medewerker. */
    public void take(MedewerkerId who, UUID onderwerp, String soort) {
        var open = as(
                who,
                () -> jdbc.sql("""
                                select t.id
                                from maatwerk.taak t
                                where t.onderwerp_id = :onderwerp
                                  and t.soort = :soort
                                  and t.afgerond_op is null
                                  and t.rol in (select rol from maatwerk.medewerker_rol where medewerker_id = :wie)
                                """)
                        .param("onderwerp", onderwerp)
                        .param("soort", soort)
                        .param("wie", who.value())
                        .query(UUID.class)
                        .list());
        for (var taak : List.copyOf(open)) {
            if (!(as(who, Takenbalie.class, balie -> balie.claim(new TaakId(taak))) instanceof Taakuitkomst.Gelukt)) {
                throw new IllegalStateException(soort + " was not to be had");
            }
        }
    }

    /** Gives an own open task about this to another. */
    public void assign(MedewerkerId eigenaar, UUID onderwerp, String soort, MedewerkerId naar) {
        var taak = as(
                eigenaar,
                () -> jdbc.sql("""
                                select id
                                from maatwerk.taak
                                where onderwerp_id = :onderwerp
                                  and soort = :soort
                                  and afgerond_op is null
                                """)
                        .param("onderwerp", onderwerp)
                        .param("soort", soort)
                        .query(UUID.class)
                        .single());
        act(
                eigenaar,
                Takenbalie.class,
                balie -> balie.assign(new TaakId(taak), naar, "Verlof", eigenaar),
                Taakuitkomst.Gelukt.class::isInstance);
    }

    /** Anything else that somebody does at a desk. */
    public <D, T> T as(MedewerkerId who, Class<D> desk, Function<D, T> act) {
        return Actor.as(who, () -> act.apply(house.getBean(desk)));
    }

    private <T> T as(MedewerkerId who, Supplier<T> question) {
        return Actor.as(who, () -> transactions.execute(status -> question.get()));
    }

    private UUID find(MedewerkerId who, String sql, UUID id) {
        return as(who, () -> jdbc.sql(sql).param("id", id).query(UUID.class).single());
    }

    private <D, T> void act(MedewerkerId who, Class<D> desk, Function<D, T> act, Predicate<? super T> done) {
        var outcome = as(who, desk, act);
        if (!done.test(outcome)) {
            throw new IllegalStateException("refused: " + outcome);
        }
    }
}
