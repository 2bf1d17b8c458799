package org.buergerdialog.mailing.preview;

import java.util.List;
import org.buergerdialog.content.Reader;
import org.buergerdialog.mailing.infopack.PackReader;

/**
 * For whom a notice is put together in a preview.
 *
 * @param through the names of the topics that it comes through
 * @param pack for whom the info pack is
 */
record PreviewReader(Reader eyes, List<String> through, PackReader pack) {}
