@ApplicationModule(allowedDependencies = {})
package nl.badexamples.rooms.lower;

import org.springframework.modulith.ApplicationModule;
