package nl.badexamples.house;

import java.util.function.BiFunction;
import org.camunda.bpm.engine.task.TaskQuery;

/** Puts expressions into queries of the engine, by a call and by a reference. */
public class QueriesByExpression {

    final BiFunction<TaskQuery, String, TaskQuery> byReference = TaskQuery::dueBeforeExpression;

    TaskQuery byCall(TaskQuery query) {
        return query.taskAssigneeExpression("${iemand}");
    }

    TaskQuery byValue(TaskQuery query) {
        return query.taskAssignee("iemand");
    }
}
