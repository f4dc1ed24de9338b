package nl.badexamples.house;

import org.camunda.bpm.engine.TaskService;

/** A class outside the room workflow that knows the engine. */
public abstract class CallsEngine {

    abstract TaskService tasks();
}
