package nl.badexamples.house;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;

/** Gets its clock behind the back of its constructor. */
public class InjectsField {

    @Autowired
    Clock clock;
}
