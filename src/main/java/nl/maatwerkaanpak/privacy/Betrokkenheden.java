package nl.maatwerkaanpak.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of betrokkenheid: who is involved with what, as what, for which purpose, from when until when. The rooms
 * write it in the transaction of the fact that makes somebody involved, and after that fact: the database takes nothing that
 * does not follow from one.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Betrokkenheden {

    private final JdbcClient jdbc;
    private final Clock clock;

    Betrokkenheden(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Involves a medewerker; doing so twice is once. */
    public void involve(MedewerkerId medewerker, Relatie relatie, Onderwerp onderwerp) {
        insert(new Betrokkene(medewerker.value(), null), relatie, onderwerp, null, null);
    }

    /** As {@link #involve}, until a moment: after that the database refuses by itself. */
    public void involveUntil(MedewerkerId medewerker, Relatie relatie, Onderwerp onderwerp, Instant tot) {
        insert(new Betrokkene(medewerker.value(), null), relatie, onderwerp, null, tot);
    }

    /** Involves the owner of a taak for as long as the taak is theirs or was done by them. */
    public void involveByTaak(MedewerkerId medewerker, Relatie relatie, Onderwerp onderwerp, UUID taak) {
        insert(new Betrokkene(medewerker.value(), null), relatie, onderwerp, taak, null);
    }

    /** Involves everybody of an organisation; only for what opens no dossier. */
    public void involveOrganisatie(String organisatie, Relatie relatie, Onderwerp onderwerp) {
        insert(new Betrokkene(null, organisatie), relatie, onderwerp, null, null);
    }

    /**
     * Ends what a medewerker had as this relatie. Only who gave it, who has it, who leads what it is about and the engine may;
     * the database refuses anybody else, so that nothing seems to have ended that has not.
     */
    public void end(MedewerkerId medewerker, Relatie relatie, Onderwerp onderwerp) {
        end(relatie, onderwerp, medewerker.value());
    }

    /** Until when the acting medewerker is involved as this relatie; nothing when they are not, or without an end. */
    public Optional<Instant> until(Relatie relatie, Onderwerp onderwerp) {
        return jdbc.sql("""
                        select max(tot)
                        from maatwerk.betrokkenheid
                        where medewerker_id = :actor
                          and relatie = :relatie
                          and onderwerp_id = :onderwerp
                          and tot > :nu
                        """)
                .param("actor", Actor.require().value())
                .param("relatie", relatie.name())
                .param("onderwerp", onderwerp.id())
                .param("nu", now())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** As {@link #end} for everybody who has this relatie, such as the triage partners when the triage is over. */
    public void endAll(Relatie relatie, Onderwerp onderwerp) {
        end(relatie, onderwerp, null);
    }

    private void end(Relatie relatie, Onderwerp onderwerp, @Nullable UUID medewerker) {
        jdbc.sql("select maatwerk.beeindig_betrokkenheid(:relatie, :onderwerp, :medewerker, :nu)")
                .param("relatie", relatie.name())
                .param("onderwerp", onderwerp.id())
                .param("medewerker", medewerker, Types.OTHER)
                .param("nu", now())
                .query(Integer.class)
                .single();
    }

    /** Ends what came with a taak that went back or to somebody else by now. */
    public void endByTaak(UUID taak) {
        jdbc.sql("select maatwerk.beeindig_betrokkenheid_van_taak(:taak, :nu)")
                .param("taak", taak)
                .param("nu", now())
                .query(Integer.class)
                .single();
    }

    /** As what the acting medewerker is involved with the onderwerp, also as a deputy; empty when not at all. */
    public Set<Relatie> relaties(Onderwerp onderwerp) {
        var relaties = EnumSet.noneOf(Relatie.class);
        betrekkingen(onderwerp).forEach(betrekking -> relaties.add(betrekking.relatie()));
        return relaties;
    }

    /** As {@link #relaties}, with in whose place; what the acting medewerker has of their own comes first. */
    List<Betrekking> betrekkingen(Onderwerp onderwerp) {
        return jdbc.sql("""
                        select distinct b.relatie, v.afwezige_id, m.naam, v.tot
                        from maatwerk.betrokkenheid b
                        left join maatwerk.vervangt(:actor) v on v.afwezige_id = b.medewerker_id
                        left join maatwerk.medewerker m on m.id = v.afwezige_id
                        where b.onderwerp_id = :onderwerp
                          and b.onderwerp_soort = :soort
                          and (b.medewerker_id = :actor
                            or (v.afwezige_id is not null and b.relatie <> 'NOODTOEGANG'))
                          and (b.tot is null or b.tot > :nu)
                        order by v.afwezige_id nulls first
                        """)
                .param("onderwerp", onderwerp.id())
                .param("soort", onderwerp.soort().code())
                .param("actor", Actor.require().value())
                .param("nu", now())
                .query(Betrokkenheden::betrekking)
                .list();
    }

    /** As {@link #betrekkingen}, with since when and by whom: the first time of each. */
    List<Reden> redenen(Onderwerp onderwerp) {
        return jdbc.sql("""
                        select distinct on (b.relatie, v.afwezige_id) b.relatie, b.van, b.tot as reden_tot, d.naam as door,
                          v.afwezige_id, m.naam, v.tot
                        from maatwerk.betrokkenheid b
                        left join maatwerk.vervangt(:actor) v on v.afwezige_id = b.medewerker_id
                        left join maatwerk.medewerker m on m.id = v.afwezige_id
                        left join maatwerk.medewerker d on d.id = b.verleend_door
                        where b.onderwerp_id = :onderwerp
                          and b.onderwerp_soort = :soort
                          and (b.medewerker_id = :actor
                            or (v.afwezige_id is not null and b.relatie <> 'NOODTOEGANG'))
                          and (b.tot is null or b.tot > :nu)
                        order by b.relatie, v.afwezige_id nulls first, b.van
                        """)
                .param("onderwerp", onderwerp.id())
                .param("soort", onderwerp.soort().code())
                .param("actor", Actor.require().value())
                .param("nu", now())
                .query(Betrokkenheden::reden)
                .list();
    }

    private static Reden reden(ResultSet row, int number) throws SQLException {
        var betrekking = betrekking(row, number);
        var tot = row.getObject("reden_tot", OffsetDateTime.class);
        return new Reden(
                betrekking.relatie(),
                row.getObject("van", OffsetDateTime.class).toInstant(),
                tot == null ? null : tot.toInstant(),
                row.getString("door"),
                betrekking.namens());
    }

    /** Whether somebody is the acting medewerker, or somebody for whom they stand in today. */
    boolean isActorOrReplaced(MedewerkerId medewerker) {
        return jdbc.sql("select :medewerker = any (maatwerk.namens(:actor))")
                .param("medewerker", medewerker.value())
                .param("actor", Actor.require().value())
                .query(Boolean.class)
                .single();
    }

    private static Betrekking betrekking(ResultSet row, int number) throws SQLException {
        var afwezige = row.getObject("afwezige_id", UUID.class);
        var namens = afwezige == null
                ? null
                : new Namens(new MedewerkerId(afwezige), row.getString("naam"), row.getObject("tot", LocalDate.class));
        return new Betrekking(Relatie.valueOf(row.getString("relatie")), namens);
    }

    /** Whether the acting medewerker, or who they stand in for, was involved as this relatie before. */
    public boolean wasInvolved(Relatie relatie, Onderwerp onderwerp) {
        return jdbc.sql("""
                        select exists (
                          select 1
                          from maatwerk.betrokkenheid
                          where onderwerp_id = :onderwerp
                            and relatie = :relatie
                            and medewerker_id = any ((select maatwerk.namens(:actor))::uuid[])
                            and tot <= :nu)
                        """)
                .param("onderwerp", onderwerp.id())
                .param("relatie", relatie.name())
                .param("actor", Actor.require().value())
                .param("nu", now())
                .query(Boolean.class)
                .single();
    }

    /** Who is involved with the onderwerp as this relatie, as far as the acting medewerker may know. */
    public List<MedewerkerId> medewerkers(Relatie relatie, Onderwerp onderwerp) {
        return jdbc.sql("""
                        select distinct medewerker_id
                        from maatwerk.betrokkenheid
                        where onderwerp_id = :onderwerp
                          and relatie = :relatie
                          and medewerker_id is not null
                          and (tot is null or tot > :nu)
                        """)
                .param("onderwerp", onderwerp.id())
                .param("relatie", relatie.name())
                .param("nu", now())
                .query((row, number) -> new MedewerkerId(row.getObject("medewerker_id", UUID.class)))
                .list();
    }

    private void insert(
            Betrokkene wie, Relatie relatie, Onderwerp onderwerp, @Nullable UUID taak, @Nullable Instant tot) {
        jdbc.sql("""
                        insert into maatwerk.betrokkenheid
                          (id, medewerker_id, organisatie, relatie, onderwerp_soort, onderwerp_id, doel, van, tot, verleend_door, via_taak)
                        values
                          (:id, :medewerker, :organisatie, :relatie, :soort, :onderwerp, :doel, :van, :tot, :door, :taak)
                        on conflict do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("medewerker", wie.medewerker())
                .param("organisatie", wie.organisatie())
                .param("relatie", relatie.name())
                .param("soort", onderwerp.soort().code())
                .param("onderwerp", onderwerp.id())
                .param("doel", relatie.doel().name())
                .param("van", now())
                .param("tot", tot == null ? null : tot.atOffset(ZoneOffset.UTC))
                .param("door", Actor.require().value())
                .param("taak", taak)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** A medewerker, or everybody of an organisatie. */
    private record Betrokkene(
            @Nullable UUID medewerker, @Nullable String organisatie) {}
}
