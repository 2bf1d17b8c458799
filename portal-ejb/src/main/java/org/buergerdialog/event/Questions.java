package org.buergerdialog.event;

import java.util.List;

/** The questions of an event, as one value. */
record Questions(List<Question> list) {

    static final Questions NONE = new Questions(List.of());

    Questions {
        list = List.copyOf(list);
    }
}
