package org.buergerdialog.consent;

import java.time.Instant;
import org.buergerdialog.shared.Bilingual;

/**
 * An address and a purpose about which the register says something.
 *
 * @param declaration the newest declaration of the two
 * @param name the resident's name today; null if unknown
 */
public record ProofHit(
        long declaration,
        String email,
        String name,
        String purpose,
        Bilingual purposeName,
        DeclarationKind kind,
        Instant declaredAt) {}
