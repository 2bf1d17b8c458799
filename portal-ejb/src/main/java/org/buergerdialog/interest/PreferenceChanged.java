package org.buergerdialog.interest;

import org.buergerdialog.shared.Fact;

/** A resident changed how, when or where from news come; following and leaving topics are facts of their own. */
public record PreferenceChanged(long citizen, String object) implements Fact {}
