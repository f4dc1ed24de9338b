package nl.maatwerkaanpak.workflow;

import java.time.Instant;

/**
 * The deadline of an actie: after its owner who leads the casus hears that it is late, and only then the coordinator.
 *
 * @param meldingOp when the casusregisseur is told
 * @param escalatieOp when the coordinator is told
 */
record Actietermijn(Instant uiterlijk, Instant herinneringOp, Instant meldingOp, Instant escalatieOp) {}
