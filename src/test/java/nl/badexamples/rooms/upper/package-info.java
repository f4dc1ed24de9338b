@ApplicationModule(allowedDependencies = {"lower"})
package nl.badexamples.rooms.upper;

import org.springframework.modulith.ApplicationModule;
