/**
 * Links in news that lead through the portal and are counted, and what is made of it.
 *
 * <p>{@link CountedLinks} says which links are counted, {@link LinkRegister} gives them numbers, {@link
 * RedirectService} leads on whoever follows one. {@link Visits} takes down who came, {@link Settlement} tells people
 * from programs ({@link Machines}), {@link ReactionKeeper} remembers reactions where there is consent and ends with
 * it, {@link ReactionService} shows the figures.
 */
package org.buergerdialog.mailing.link;
