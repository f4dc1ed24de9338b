/**
 * Mistakes on purpose, one a class: what the checks of the architecture must find. Outside the root package, so that
 * nothing here is ever scanned as part of the application.
 */
package nl.badexamples;
