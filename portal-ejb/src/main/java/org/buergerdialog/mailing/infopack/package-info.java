/**
 * The info pack that goes with news: a document with the notice, what else is new for its reader, and their events.
 *
 * <p>{@link InfoPacks} makes it for a {@link PackReader}; {@link InfoShelf} keeps for a while what is the same for
 * all, {@link PackPictures} fetches what is shown.
 */
package org.buergerdialog.mailing.infopack;
