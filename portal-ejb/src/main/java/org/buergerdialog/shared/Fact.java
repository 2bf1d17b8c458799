package org.buergerdialog.shared;

/**
 * Something that happened to a resident, said in the past tense.
 *
 * <p>Facts are fired inside the transaction of the use case that caused them; observers write their rows in the same
 * transaction, so nothing is announced that did not happen.
 */
public interface Fact {

    /** Returns the number of the resident whom the fact concerns. */
    long citizen();

    /** Returns what it is about as {@code kind:number}, for instance {@code registration:17}. */
    String object();

    /** Returns what happened in one word: the fact's own name. */
    default String word() {
        return getClass().getSimpleName();
    }
}
