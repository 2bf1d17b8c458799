package org.buergerdialog.web.content;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.buergerdialog.citizen.Salutation;
import org.buergerdialog.content.PersonaService;
import org.buergerdialog.content.PersonaView;
import org.buergerdialog.shared.Language;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;
import org.buergerdialog.web.office.PageNumber;

/** Keeps a persona, and removes one nobody needs any more. */
@Named
@RequestScoped
public class PersonaEditor {

    private static final String TABLE = "/verwaltung/personas";

    @Inject
    private PersonaService personas;

    @Inject
    private Messages messages;

    private final PersonaForm form = new PersonaForm();

    private Long id;

    private PersonaView persona;

    @PostConstruct
    void open() {
        id = PageNumber.orNull();
    }

    public void load() {
        if (id != null) {
            form.fill(getPersona());
        }
    }

    public void save() {
        boolean saved = messages.attempt(
                () -> {
                    if (id == null) {
                        personas.create(form.draft());
                    } else {
                        personas.update(id, form.getVersion(), form.draft());
                    }
                },
                Map.of("notice.unknown-district", "district"));
        if (saved) {
            messages.success("persona.saved");
            Pages.redirect(TABLE);
        }
    }

    public void remove() {
        personas.remove(id);
        messages.success("persona.removed");
        Pages.redirect(TABLE);
    }

    public PersonaView getPersona() {
        if (persona == null && id != null) {
            persona = personas.get(id);
        }
        return persona;
    }

    public List<Salutation> getSalutations() {
        return List.of(Salutation.values());
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public boolean isFresh() {
        return id == null;
    }

    public PersonaForm getForm() {
        return form;
    }
}
