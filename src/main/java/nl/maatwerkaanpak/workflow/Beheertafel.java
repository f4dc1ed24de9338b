package nl.maatwerkaanpak.workflow;

import java.time.Clock;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.maatwerkaanpak.bericht.Uitbakstand;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.Directorystand;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Toegang;
import nl.maatwerkaanpak.workflow.Beheerblad.Procesregel;
import nl.maatwerkaanpak.workflow.Beheerblad.Wachtregel;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.runtime.Incident;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk of the beheerder: sees which steps failed and lets them be tried again, and how much runs and waits. It reads
 * the engine's counts and models, and never the business key, a variable or the message of an error.
 */
@Component
public class Beheertafel {

    private static final Logger LOG = LoggerFactory.getLogger(Beheertafel.class);

    private final ManagementService management;
    private final RuntimeService runtime;
    private final Procesmodellen modellen;
    private final Uitbakstand uitbak;
    private final Directorystand directory;
    private final Toegang toegang;
    private final JdbcClient jdbc;
    private final Clock clock;

    Beheertafel(
            ManagementService management,
            RuntimeService runtime,
            Procesmodellen modellen,
            Uitbakstand uitbak,
            Directorystand directory,
            Toegang toegang,
            JdbcClient jdbc,
            Clock clock) {
        this.management = management;
        this.runtime = runtime;
        this.modellen = modellen;
        this.uitbak = uitbak;
        this.directory = directory;
        this.toegang = toegang;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public Beheerblad read() {
        toegang.require(Handeling.PROCESSEN_BEHEREN);
        var definitions = management.createProcessDefinitionStatisticsQuery().list();
        return new Beheerblad(
                incidents().stream().map(this::storing).toList(),
                processen(definitions),
                wachtend(definitions),
                uitbak.read(),
                directory.read());
    }

    /** How many steps failed. */
    @Transactional
    public int countStoringen() {
        toegang.require(Handeling.PROCESSEN_BEHEREN);
        return incidents().size();
    }

    /** Lets a step that failed be tried once more, at once; what comes of it is seen when it has. */
    @Transactional
    public Herkansing retry(UUID id) {
        toegang.require(Handeling.PROCESSEN_BEHEREN);
        waitForOthers(id);
        var job = management.createJobQuery().jobId(id.toString()).singleResult();
        if (job == null) {
            return Herkansing.VERDWENEN;
        }
        if (job.getRetries() > 0) {
            return Herkansing.LOOPT_AL;
        }
        management.setJobRetries(job.getId(), 1);
        management.setJobDuedate(job.getId(), Date.from(clock.instant()));
        LOG.info("Storing {} is tried again by {}", id, Actor.require());
        return Herkansing.OPNIEUW;
    }

    /** An incident in a process that another one called is told for both: it is one. */
    private List<Incident> incidents() {
        return runtime.createIncidentQuery().orderByIncidentTimestamp().asc().list().stream()
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .toList();
    }

    private Storing storing(Incident incident) {
        var definition = incident.getProcessDefinitionId();
        var step = incident.getFailedActivityId() == null ? incident.getActivityId() : incident.getFailedActivityId();
        var job = Incident.FAILED_JOB_HANDLER_TYPE.equals(incident.getIncidentType())
                ? incident.getConfiguration()
                : null;
        return new Storing(
                job == null ? null : UUID.fromString(job),
                modellen.procesnaam(definition).orElse(""),
                modellen.stapnaam(definition, step).orElse(""),
                job == null ? null : foutsoort(job).orElse(null),
                incident.getIncidentTimestamp().toInstant());
    }

    /**
     * The class with which the trace of the error begins, when there is such a class: what stands behind it, and what an
     * error of somebody else's making may begin with, can be any text.
     */
    private Optional<String> foutsoort(String job) {
        return Optional.ofNullable(management.getJobExceptionStacktrace(job)).flatMap(Beheertafel::classOf);
    }

    private static Optional<String> classOf(String trace) {
        var end = trace.split("[:\\s]", 2);
        try {
            var named = Class.forName(end[0], false, Beheertafel.class.getClassLoader());
            return Throwable.class.isAssignableFrom(named) ? Optional.of(named.getSimpleName()) : Optional.empty();
        } catch (ClassNotFoundException | LinkageError unknown) {
            return Optional.empty();
        }
    }

    /** An older version in which nothing runs is history. */
    private List<Procesregel> processen(List<ProcessDefinitionStatistics> definitions) {
        Map<String, Integer> newest = definitions.stream()
                .collect(Collectors.toMap(
                        ProcessDefinitionStatistics::getKey, ProcessDefinitionStatistics::getVersion, Math::max));
        return definitions.stream()
                .map(definition -> new Procesregel(
                        naam(definition),
                        definition.getVersion(),
                        Objects.requireNonNull(newest.get(definition.getKey())) == definition.getVersion(),
                        definition.getInstances()))
                .filter(line -> line.nieuwste() || line.lopend() > 0)
                .sorted(Comparator.comparing(Procesregel::proces)
                        .thenComparing(Procesregel::versie, Comparator.reverseOrder()))
                .toList();
    }

    private List<Wachtregel> wachtend(List<ProcessDefinitionStatistics> definitions) {
        var counts = new TreeMap<String, Map<String, Long>>();
        for (var definition : definitions) {
            if (definition.getInstances() > 0) {
                var steps = counts.computeIfAbsent(naam(definition), name -> new TreeMap<>());
                management.createActivityStatisticsQuery(definition.getId()).list().stream()
                        .filter(step -> step.getInstances() > 0)
                        .forEach(step -> steps.merge(
                                modellen.stapnaam(definition.getId(), step.getId())
                                        .orElseThrow(),
                                (long) step.getInstances(),
                                Long::sum));
            }
        }
        return counts.entrySet().stream()
                .flatMap(proces -> proces.getValue().entrySet().stream()
                        .map(step -> new Wachtregel(proces.getKey(), step.getKey(), step.getValue())))
                .toList();
    }

    private static String naam(ProcessDefinitionStatistics definition) {
        return naam(definition.getName(), definition.getKey());
    }

    private static String naam(@Nullable String name, String key) {
        return name == null ? key : name;
    }

    /** Who lets the same step be tried again at the same moment waits, so that it finds what the first did. */
    private void waitForOthers(UUID id) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(:storing, 0))) waiting")
                .param("storing", "storing:" + id)
                .query(Integer.class)
                .single();
    }
}
