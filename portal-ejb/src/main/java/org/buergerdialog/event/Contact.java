package org.buergerdialog.event;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.buergerdialog.shared.TypedText;

/** Whom to ask about an event; everything may be missing. */
public record Contact(
        @Size(max = 120) @Pattern(regexp = TypedText.PLAIN) String name,
        @Size(max = 254) @Email String email,
        @Size(max = 40) @Pattern(regexp = "[+0-9 ()/-]*") String phone) {

    public static final Contact NONE = new Contact(null, null, null);

    public Contact {
        name = TypedText.present(name);
        email = TypedText.present(email);
        phone = TypedText.present(phone);
    }

    public boolean missing() {
        return name == null && email == null && phone == null;
    }
}
