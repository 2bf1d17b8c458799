package org.buergerdialog.consent;

import java.time.Instant;
import java.util.List;
import org.buergerdialog.shared.Bilingual;

/**
 * Everything that proves one consent.
 *
 * @param declaration the one the proof is about
 * @param name the resident's name today; null if unknown
 * @param state what holds now
 * @param history all declarations of the same address for the same purpose, the oldest first
 * @param requestedFrom the network address of the request; null where it was not kept
 * @param confirmedFrom the network address of the confirmation; null where it was not kept
 * @param keptMail what there is of the confirmation mail
 * @param mailSize the size of the confirmation mail in bytes; 0 if there is none to show
 * @param mailTemplate with what the confirmation mail was written; null if there is none to show
 * @param mailClosing how the town takes its leave in it; null if there is none to show
 * @param scanName the file name of the scanned paper; null if there is none
 */
public record ProofView(
        DeclarationView declaration,
        String email,
        String name,
        String purpose,
        Bilingual purposeName,
        Bilingual purposeDescription,
        LegalBasis legalBasis,
        ConsentState state,
        List<DeclarationView> history,
        KeptMail keptMail,
        Instant mailSentAt,
        int mailSize,
        UsedTemplate mailTemplate,
        UsedTemplate mailClosing,
        String requestedFrom,
        String confirmedFrom,
        String scanName) {}
