package org.buergerdialog.it.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.buergerdialog.it.stack.Town;

/** Where somebody registers who has something to say, or no account. */
public record RegistrationFormPage(Page page) implements FormPage {

    public static RegistrationFormPage open(Page page, Town.Event event) {
        page.navigate(event.path() + "/anmelden");
        return new RegistrationFormPage(page);
    }

    /** Says who registers without an account. */
    public RegistrationFormPage guest(String givenName, String familyName, String email) {
        field("givenName").fill(givenName);
        field("familyName").fill(familyName);
        field("email").fill(email);
        return this;
    }

    /** Remembers that there is an account, which leads to the sign-in and back. */
    public void signIn() {
        page.locator("main a[href^='/anmeldung?ziel=']").click();
    }

    public RegistrationFormPage companions(int number) {
        field("companions").selectOption(Integer.toString(number));
        return this;
    }

    public RegistrationFormPage name(int companion, String name) {
        field("name-" + companion).fill(name);
        return this;
    }

    /** Answers a question of the event: writes a text, or chooses. */
    public RegistrationFormPage write(String question, String answer) {
        field("question-" + question).fill(answer);
        return this;
    }

    public RegistrationFormPage choose(String question, String choice) {
        choice(question, choice).check();
        return this;
    }

    public Locator choice(String question, String choice) {
        return page.locator("input[name='question-" + question + "'][value='" + choice + "']");
    }

    public RegistrationFormPage oldEnough() {
        field("oldEnough").check();
        return this;
    }

    public RegistrationFormPage send() {
        page.locator("#register").click();
        return this;
    }
}
