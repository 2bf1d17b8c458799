package org.buergerdialog.document;

import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Town;

/**
 * What a ticket says.
 *
 * @param salutation "Guten Tag, Anna Berger" or null
 * @param party how many people it is good for, the holder included
 * @param when readable date and time in town time
 * @param address street and town of the place or null
 * @param url what the QR code encodes, character by character
 * @param words its regards are not needed
 */
public record TicketData(
        Language language,
        Town town,
        String salutation,
        String holder,
        int party,
        String title,
        String when,
        String place,
        String address,
        String code,
        String url,
        DocumentWords words) {}
