/**
 * The only door to the outside. It may use every feature below it and is used by none of them; it learns from facts what
 * to write.
 *
 * <p>Here is only what the whole door speaks of: a {@link Message} of a {@link MessageKind} and how far it has come, the
 * {@link Mail} that it becomes by a {@link Writer}, why it was {@link NotSent} or met a {@link Failure}, and the facts that
 * others hear. The rest is in packages of its own, which know each other in one direction only:
 *
 * <ul>
 *   <li>Sending: {@code outbox} is the engine, {@code sms} the one for text messages, {@code letter} prints; {@code transport}
 *       carries, {@code archive} keeps what left.
 *   <li>What is sent: {@code campaign} and {@code digest}, to an {@code audience}; {@code preview} shows it before.
 *   <li>Words and looks: {@code writer} says what each kind of message says, {@code template} how the portal's own words are
 *       put, {@code layout} how it looks, {@code infopack} what is enclosed.
 *   <li>Readers: {@code reading} shows messages again, {@code preference} leads to the preferences and ends topics, {@code link}
 *       counts what was followed.
 *   <li>What comes back: {@code returns} takes it in, {@code suppression} knows where nothing goes for now.
 * </ul>
 */
package org.buergerdialog.mailing;
