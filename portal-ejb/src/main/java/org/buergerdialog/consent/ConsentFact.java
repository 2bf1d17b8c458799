package org.buergerdialog.consent;

import org.buergerdialog.shared.Fact;

/** Something that happened to what a resident agreed to. */
public interface ConsentFact extends Fact {

    /** Returns the slug of the purpose. */
    String purpose();

    @Override
    default String object() {
        return "purpose:" + purpose();
    }
}
