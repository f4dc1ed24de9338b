package nl.maatwerkaanpak.workflow;

import java.time.Instant;

/** By when something is to be done, when its owner is reminded, and when it becomes visible as late. */
record Termijn(Instant uiterlijk, Instant herinneringOp, Instant escalatieOp) {}
