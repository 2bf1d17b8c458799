package org.buergerdialog.mailing;

import org.buergerdialog.content.Reader;

/**
 * For whom a notice is put together in a preview.
 *
 * @param through the topics that it comes through, in words
 * @param pack for whom the info pack is
 */
record PreviewReader(Reader eyes, String through, PackReader pack) {}
