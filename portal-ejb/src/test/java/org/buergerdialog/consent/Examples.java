package org.buergerdialog.consent;

import java.lang.reflect.Field;
import java.time.Instant;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Language;

/** Texts and declarations to try the rules on. */
final class Examples {

    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    static final EmailAddress ANNA = new EmailAddress("anna@example.org");

    private Examples() {}

    static LegalTextDraft draft(String de, String en) {
        return new LegalTextDraft(de, en, false, null, null);
    }

    static LegalTextDraft material(String de, String en) {
        return new LegalTextDraft(de, en, true, "Neu: Briefe", "New: letters");
    }

    /** A text as it is after it was published as the given version, which is its number too. */
    static LegalText published(int version) {
        LegalText text = new LegalText("newsletter-email");
        set(text, "version", version);
        set(text, "id", (long) version);
        text.revise(draft("Fassung " + version, "Version " + version), 1);
        text.publish(null, 2, NOW, "staff:x");
        return text;
    }

    static Declaration declared(DeclarationKind kind, int version, Instant at) {
        return declared(kind, version, at, at);
    }

    static Declaration declared(DeclarationKind kind, int version, Instant at, Instant recordedAt) {
        Circumstances how = new Circumstances(
                Language.DE, Touchpoint.PORTAL, "/konto/einwilligungen", null, "citizen:17", at, recordedAt);
        return new Declaration(kind, 17L, ANNA, published(version), how);
    }

    static Consent granted(int version, Instant expiresAt) {
        Consent consent = new Consent(17, "newsletter-email");
        consent.apply(declared(DeclarationKind.GRANTED, version, NOW), ConsentState.GRANTED, expiresAt);
        return consent;
    }

    /** Sets what only the database does. */
    static void set(Object entity, String name, Object value) {
        try {
            Field field = entity.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(entity, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
