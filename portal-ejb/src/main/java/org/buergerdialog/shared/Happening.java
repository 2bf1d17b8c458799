package org.buergerdialog.shared;

/**
 * Something that happened, said in the past tense.
 *
 * <p>Happenings are fired inside the transaction of the use case that caused them; observers write their rows in the
 * same transaction, so nothing is announced that did not happen.
 */
public interface Happening {

    /** Returns what it is about as {@code kind:number}, for instance {@code registration:17}. */
    String object();

    /** Returns what happened in one word: the happening's own name. */
    default String word() {
        return getClass().getSimpleName();
    }
}
