package org.buergerdialog.document;

import java.time.Instant;
import java.util.List;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Town;

/**
 * What the proof of one consent says: everything the register knows about one address and one purpose.
 *
 * @param number what the register calls the declaration the proof was asked for
 * @param madeBy name of whoever asked for the proof
 * @param person name of the resident, or null where only the address is known
 * @param slug the purpose as the register calls it
 * @param state name of what holds when the proof is made, for instance "GRANTED"
 * @param doubleOptIn null where the consent was not confirmed by mail
 * @param declarations all declarations of the pair in the order of time
 * @param keptMail name of what there is of the confirmation mail: NONE, WITHHELD, MISSING, UNSEALED, SEALED, OTHER
 * @param mail the confirmation mail, or null
 */
public record ProofData(
        Language language,
        Town town,
        String number,
        Instant madeAt,
        String madeBy,
        String person,
        String email,
        String purpose,
        String slug,
        String description,
        String legalBasis,
        String state,
        DoubleOptIn doubleOptIn,
        List<ProofDeclaration> declarations,
        String keptMail,
        ProofMail mail,
        ProofVerification verification) {

    public ProofData {
        declarations = List.copyOf(declarations);
    }
}
