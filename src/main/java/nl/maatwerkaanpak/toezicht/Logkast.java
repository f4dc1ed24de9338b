package nl.maatwerkaanpak.toezicht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the verwerkingslog as the privacyfunctionaris may. */
@Component
class Logkast {

    static final int PAGE = 50;

    private final JdbcClient jdbc;

    Logkast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> personsOf(String kenmerk) {
        return jdbc.sql("select p from unnest(maatwerk.betrokkenen_van_kenmerk(:kenmerk)) p")
                .param("kenmerk", kenmerk)
                .query(UUID.class)
                .list();
    }

    List<UUID> personsNamed(String naam, @Nullable Integer geboortejaar) {
        return jdbc.sql("select p from unnest(maatwerk.betrokkenen_met_naam(:naam, cast(:geboortejaar as int))) p")
                .param("naam", naam)
                .param("geboortejaar", geboortejaar)
                .query(UUID.class)
                .list();
    }

    /**
     * One line more than a page, when there are more.
     *
     * @param betrokkenen the pseudonyms to which it is narrowed, or nothing
     */
    List<Logregel> lines(Logvraag vraag, @Nullable Collection<String> betrokkenen) {
        return jdbc.sql("""
                        select l.*, m.naam as wie, n.naam as namens, maatwerk.kenmerk_van(l.onderwerp_id) as kenmerk
                        from (
                          select *
                          from maatwerk.verwerkingslog
                          where (cast(:betrokkenen as text[]) is null
                              or betrokkene = any (:betrokkenen)
                              or onderwerp_id = any ((select maatwerk.onderwerpen_met_kenmerk(:kenmerk))::uuid[]))
                            and (cast(:medewerker as uuid) is null or medewerker_id = :medewerker)
                            and (cast(:van as timestamptz) is null or tijdstip >= :van)
                            and (cast(:tot as timestamptz) is null or tijdstip < :tot)
                            and (cast(:handeling as text) is null or handeling = :handeling)
                            and (not :geweigerd or not toegestaan)
                            and (cast(:voor as bigint) is null or nummer < :voor)
                          order by nummer desc
                          limit :aantal) l
                        left join maatwerk.medewerker m on m.id = l.medewerker_id
                        left join maatwerk.medewerker n on n.id = l.namens_id
                        order by l.nummer desc
                        """)
                .param("betrokkenen", betrokkenen == null ? null : betrokkenen.toArray(String[]::new))
                .param("kenmerk", vraag.kenmerk())
                .param(
                        "medewerker",
                        vraag.medewerker() == null ? null : vraag.medewerker().value())
                .param("van", startOf(vraag.van()))
                .param("tot", vraag.tot() == null ? null : startOf(vraag.tot().plusDays(1)))
                .param(
                        "handeling",
                        vraag.handeling() == null ? null : vraag.handeling().name())
                .param("geweigerd", vraag.alleenGeweigerd())
                .param("voor", vraag.voor())
                .param("aantal", PAGE + 1)
                .query(Logkast::regel)
                .list();
    }

    private static Logregel regel(ResultSet row, int number) throws SQLException {
        return new Logregel(
                row.getLong("nummer"),
                row.getObject("tijdstip", OffsetDateTime.class).toInstant(),
                row.getString("wie"),
                row.getString("namens"),
                row.getString("organisatie"),
                List.of((String[]) row.getArray("rollen").getArray()),
                row.getString("handeling"),
                row.getString("onderwerp_soort"),
                row.getString("kenmerk"),
                row.getString("betrokkene"),
                row.getString("doel"),
                row.getString("grond"),
                row.getBoolean("toegestaan"),
                row.getString("netwerkadres"),
                row.getString("trace_id"));
    }

    private static @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
        return day == null
                ? null
                : day.atStartOfDay(Werkdagen.ZONE).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }
}
