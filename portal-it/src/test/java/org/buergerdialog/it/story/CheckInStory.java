package org.buergerdialog.it.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.buergerdialog.it.page.EventPage;
import org.buergerdialog.it.page.SignInPage;
import org.buergerdialog.it.page.office.CheckInPage;
import org.buergerdialog.it.page.office.ParticipantsPage;
import org.buergerdialog.it.stack.Account;
import org.buergerdialog.it.stack.Await;
import org.buergerdialog.it.stack.Film;
import org.buergerdialog.it.stack.Stack;
import org.buergerdialog.it.stack.Town;
import org.buergerdialog.it.stack.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A helper stands at the door with a phone. */
class CheckInStory {

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @Test
    void theHelperIsToldClearlyWhoMayComeIn() {
        Town.Event event = Town.event(10);
        Account withTicket = Account.resident();
        String code = ticket(event, withTicket);
        Account withoutTicket = Account.resident();
        ticket(event, withoutTicket);
        Account gone = Account.resident();
        String cancelled = ticket(event, gone);
        EventPage.open(visitors.signedIn(gone), event).cancel().confirm();
        String elsewhere = ticket(Town.event(10), withTicket);

        Page phone = visitors.visitor(options -> options.setViewportSize(390, 844)
                .setStorageState(
                        visitors.signedIn(Account.EVENT_MANAGER).context().storageState()));
        CheckInPage door = CheckInPage.open(phone, event.id());
        assertThat(door.count()).hasText("0");
        assertThat(door.admit("").problem("code")).containsText("Nummer vom Ticket");

        assertThat(door.admit(code.toLowerCase(Locale.ROOT).replaceAll("(....)", "$1 "))
                        .verdict())
                .containsText("Willkommen");
        assertThat(door.verdict()).containsText(withTicket.name());
        assertThat(door.problem("code")).hasCount(0);
        assertThat(door.count()).hasText("1");
        assertThat(door.admit(code).verdict()).containsText("Schon da");
        assertThat(door.count()).hasText("1");
        assertThat(door.admit(cancelled).verdict()).containsText("Abgesagt");
        assertThat(door.admit(elsewhere).verdict()).containsText("Andere Veranstaltung");
        assertThat(door.verdict()).not().containsText(withTicket.name());
        assertThat(door.admit("GIBTESNICHT").verdict()).containsText("Unbekannt");
        assertThat(door.verdict()).containsText("GIBTESNICHT");

        door.find(withoutTicket.familyName()).admitFound();
        assertThat(phone).not().hasURL(Pattern.compile(Pattern.quote(withoutTicket.familyName())));
        assertThat(door.verdict()).containsText("Willkommen");
        assertThat(door.count()).hasText("2");
        phone.evaluate("document.body.dataset.stays = 'as the camera does'");
        door.undo();
        assertThat(door.count()).hasText("1");
        assertThat(door.told()).containsText("zurückgenommen");
        assertThat(phone.locator("body[data-stays]")).hasCount(1);
        assertThat(ParticipantsPage.open(phone, event.id()).row(withTicket.email()))
                .containsText("angemeldet");
    }

    @Test
    void theCountFollowsWhatOtherHelpersDo() {
        Town.Event event = Town.event(10);
        String code = Town.ticketHolders(event, 1).get(0);
        CheckInPage one = CheckInPage.open(visitors.signedIn(Account.EVENT_MANAGER), event.id());
        CheckInPage other = CheckInPage.open(visitors.signedIn(Account.EVENT_MANAGER), event.id());
        other.admit(code).verdict().waitFor();
        assertThat(one.count()).hasText("1", new HasTextOptions().setTimeout(15_000));
    }

    @Test
    void aShortLossOfConnectionLosesNoTicket() {
        Town.Event event = Town.event(10);
        List<String> codes = Town.ticketHolders(event, 2);
        Page phone = visitors.signedIn(Account.EVENT_MANAGER);
        CheckInPage door = CheckInPage.open(phone, event.id());
        phone.context().setOffline(true);
        door.admit(codes.get(0)).admit(codes.get(1));
        assertThat(door.waiting()).containsText("2");
        phone.context().setOffline(false);
        assertThat(door.waiting()).isHidden();
        assertThat(door.count()).hasText("2");
        assertThat(door.verdict().filter(new Locator.FilterOptions().setHasText("Willkommen")))
                .hasCount(2);
    }

    @Test
    void theAnswerBeforeTheLossIsNotTakenForTheOneThatIsMissing() {
        Town.Event event = Town.event(10);
        List<String> codes = Town.ticketHolders(event, 2);
        Page phone = visitors.signedIn(Account.EVENT_MANAGER);
        CheckInPage door = CheckInPage.open(phone, event.id()).admit(codes.get(0));
        assertThat(door.verdict()).containsText("Willkommen");
        phone.context().setOffline(true);
        door.admit(codes.get(1));
        assertThat(door.waiting()).containsText("1");
        assertThat(door.verdict()).hasCount(0);
    }

    @Test
    void aShortLossOfConnectionLosesNobodyWhoWasFoundByName() {
        Town.Event event = Town.event(10);
        Account resident = Account.resident();
        ticket(event, resident);
        Page phone = visitors.signedIn(Account.EVENT_MANAGER);
        CheckInPage door = CheckInPage.open(phone, event.id()).find(resident.familyName());
        assertThat(door.found()).hasCount(1);
        phone.context().setOffline(true);
        door.admitFound();
        assertThat(door.waiting()).containsText("1");
        phone.context().setOffline(false);
        assertThat(door.waiting()).isHidden();
        assertThat(door.verdict()).containsText("Willkommen");
        assertThat(door.count()).hasText("1");
    }

    @Test
    void twoWindowsOfOneBrowserLoseNothingOfEachOther() {
        Town.Event event = Town.event(10);
        List<String> codes = Town.ticketHolders(event, 2);
        Page phone = visitors.signedIn(Account.EVENT_MANAGER);
        CheckInPage one = CheckInPage.open(phone, event.id());
        CheckInPage two = CheckInPage.open(phone.context().newPage(), event.id());
        phone.context().setOffline(true);
        one.admit(codes.get(0));
        two.admit(codes.get(1));
        assertThat(two.waiting()).containsText("2");
        phone.context().setOffline(false);
        assertThat(one.verdict()).containsText("Willkommen");
        assertThat(two.verdict()).containsText("Willkommen");
        assertThat(two.count()).hasText("2", new HasTextOptions().setTimeout(15_000));
    }

    @Test
    void anAnswerThatNeverComesHoldsNobodyUp() {
        Town.Event event = Town.event(10);
        List<String> codes = Town.ticketHolders(event, 2);
        Page phone = visitors.signedIn(Account.EVENT_MANAGER);
        CheckInPage door = CheckInPage.open(phone, event.id());
        AtomicInteger lost = new AtomicInteger();
        phone.route("**/einlass", request -> {
            if (request.request().method().equals("POST") && lost.getAndIncrement() == 0) {
                return; // the first one hangs
            }
            request.resume();
        });
        door.admit(codes.get(0)).admit(codes.get(1));
        assertThat(door.waiting()).containsText("2");
        assertThat(door.count()).hasText("2", new HasTextOptions().setTimeout(25_000));
        assertThat(door.waiting()).isHidden();
    }

    @Test
    void whoeverMustSignInAgainIsToldSoAndLosesNoTicket() {
        Town.Event event = Town.event(10);
        String code = Town.ticketHolders(event, 1).get(0);
        Page phone = visitors.guest();
        phone.navigate("/anmelden");
        new SignInPage(phone).signIn(Account.EVENT_MANAGER);
        CheckInPage door = CheckInPage.open(phone, event.id());
        phone.context().clearCookies();
        door.admit(code);
        assertThat(door.waiting()).containsText("nicht mehr angemeldet");
        door.signInAgain();
        new SignInPage(phone).signIn(Account.EVENT_MANAGER);
        assertThat(door.verdict()).containsText("Willkommen");
        assertThat(door.count()).hasText("1");
        assertThat(door.waiting()).isHidden();
    }

    @Test
    void aCourseOpensWithTheDateThatIsNext() {
        Town.Event course = Town.courseHalfOver(10);
        String code = Town.ticketHolders(course, 3).get(0);
        Page helper = visitors.signedIn(Account.EVENT_MANAGER);
        String door = "/verwaltung/veranstaltungen/" + course.id() + "/einlass";
        CheckInPage.open(helper, course.id()).admit(code).verdict().waitFor();
        assertThat(Town.look(
                        "select k.session from check_in k join registration r on r.id = k.registration_id"
                                + " where r.code = ?",
                        code))
                .isEqualTo("2");
        ParticipantsPage participants = ParticipantsPage.open(helper, course.id());
        assertThat(participants.figure("Da gewesen")).hasText("1");
        assertThat(participants.figure("Nicht gekommen")).hasCount(0);
        assertThat(participants.date(0).figure("Nicht gekommen")).hasText("3");

        FormData elsewhen = FormData.create().set("termin", "9").set("code", code);
        assertThat(helper.request()
                        .post(door, RequestOptions.create().setForm(elsewhen))
                        .status())
                .isEqualTo(404);
        assertThat(Town.look(
                        "select count(*) from check_in k join registration r on r.id = k.registration_id"
                                + " where r.event_id = ?",
                        course.id()))
                .isEqualTo("1");
    }

    @Test
    void theDoorSaysThatTheEventIsOnAnotherDay() {
        Page helper = visitors.signedIn(Account.EVENT_MANAGER);
        assertThat(CheckInPage.open(helper, Town.event(10).id()).otherDay()).containsText("Nicht heute");
        assertThat(CheckInPage.open(helper, Town.underWay(10).id()).otherDay()).hasCount(0);
    }

    @Test
    void aTicketBeforeTheCameraIsLetInOnce() throws Exception {
        Town.Event event = Town.event(10);
        Account resident = Account.resident();
        String code = ticket(event, resident);
        Page phone = visitors.withCamera(Account.EVENT_MANAGER, Film.of(Stack.portal() + "/ticket/" + code));
        List<String> complaints = new ArrayList<>();
        List<Request> sent = new ArrayList<>();
        phone.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        phone.onPageError(complaints::add);
        phone.onRequest(request -> {
            if (request.method().equals("POST")) {
                sent.add(request);
            }
        });
        CheckInPage door = CheckInPage.open(phone, event.id()).switchCameraOn();
        assertThat(door.verdict()).containsText("Willkommen");
        assertThat(door.verdict()).containsText(resident.name());
        assertThat(door.count()).hasText("1");

        Locator video = phone.locator("#viewfinder video");
        Await.until("six seconds before the camera", Duration.ofSeconds(30), () ->
                (Boolean) video.evaluate("film => film.currentTime > 6"));
        assertThat(door.verdict()).containsText("Willkommen");
        assertThat(sent).hasSize(1);
        assertThat(complaints).isEmpty();
        door.switchCameraOff();
        assertThat(phone.locator("#viewfinder")).isHidden();
    }

    @Test
    void whereThereIsNoCameraTheHelperIsToldToType() {
        CheckInPage door = CheckInPage.open(
                visitors.signedIn(Account.EVENT_MANAGER), Town.event(10).id());
        assertThat(door.switchCameraOn().cameraRefused()).containsText("nicht zu erreichen");
        assertThat(door.switchCameraOn().cameraRefused()).isVisible();
    }

    private String ticket(Town.Event event, Account resident) {
        Page page = visitors.signedIn(resident);
        EventPage.open(page, event).register().registered().waitFor();
        return EventPage.open(page, event).code();
    }
}
