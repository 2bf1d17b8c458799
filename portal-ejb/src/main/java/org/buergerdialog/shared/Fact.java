package org.buergerdialog.shared;

/** Something that happened to a resident; it goes into the resident's timeline. */
public interface Fact extends Happening {

    /** Returns the number of the resident whom the fact concerns. */
    long citizen();
}
