package org.buergerdialog.demo;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.buergerdialog.shared.Sha256;
import org.buergerdialog.shared.Slug;

/** What the demo town has written: pieces in every state, and the personas to look at them with. */
final class DemoNotices {

    private static final String NOTICE =
            "id, version, slug, topic_id, districts, latest, approved, created_at, published_at";
    private static final String VERSION = "id, revision, notice_id, number, state, topic_id, districts, subject_de,"
            + " subject_en, blocks, publicly, written_at, approved_at";

    private static final int ADVENT = 4;
    private static final int OLDER_PEOPLE = 8;

    private final Connection connection;
    private final Instant now;

    DemoNotices(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    void build() throws SQLException {
        Map<DemoPicture, String> pictures = pictures();
        // What is opened last is written first.
        try (Rows versions = new Rows(connection, "notice_version", VERSION);
                Rows notices = new Rows(connection, "notice", NOTICE)) {
            write(notices, versions, 1, "DRAFT", 2, DemoData.DRAFT_DE, DemoData.DRAFT_EN, 1, roadworks());
            write(
                    notices,
                    versions,
                    2,
                    "APPROVED",
                    5,
                    "60 neue Bäume für den Stadtpark",
                    "60 new trees for the town park",
                    6,
                    trees(pictures.get(DemoPicture.PARK)));
            write(
                    notices,
                    versions,
                    3,
                    "APPROVED",
                    11,
                    "Kita-Plätze: Jetzt für den Sommer anmelden",
                    "Childcare places: apply now for the summer",
                    12,
                    childcare());
            write(
                    notices,
                    versions,
                    ADVENT,
                    "APPROVED",
                    3,
                    "Advent in der Stadt",
                    "Advent in town",
                    3,
                    advent(pictures.get(DemoPicture.EVENING)));
            write(
                    notices,
                    versions,
                    5,
                    "IN_REVIEW",
                    2,
                    "Ihre Meinung zum Radweg am Wehr",
                    null,
                    1,
                    cyclePath(pictures.get(DemoPicture.HOUSES)));
        }
        topics();
        personas();
    }

    /** The main one of each, and for the advent also what older people follow. */
    private void topics() throws SQLException {
        try (Statement statement = connection.createStatement();
                Rows versions = new Rows(connection, "notice_version_topic", "version_id, topic_id");
                Rows notices = new Rows(connection, "notice_topic", "notice_id, topic_id")) {
            statement.executeUpdate("insert into notice_topic (notice_id, topic_id) select id, topic_id from notice");
            versions.add(ADVENT, OLDER_PEOPLE);
            notices.add(ADVENT, OLDER_PEOPLE);
        }
    }

    private void write(
            Rows notices,
            Rows versions,
            int id,
            String state,
            int topic,
            String de,
            String en,
            int daysAgo,
            JsonArrayBuilder blocks)
            throws SQLException {
        boolean approved = state.equals("APPROVED");
        Instant written = now.minus(Duration.ofDays(daysAgo));
        notices.add(
                id,
                1,
                Slug.of(de).value(),
                topic,
                "",
                1,
                approved ? 1 : null,
                written,
                approved ? written.plus(Duration.ofHours(2)) : null);
        versions.add(
                id,
                1,
                id,
                1,
                state,
                topic,
                "",
                de,
                en,
                blocks.build().toString(),
                true,
                written,
                approved ? written.plus(Duration.ofHours(2)) : null);
    }

    private static JsonArrayBuilder roadworks() {
        return blocks(words("TEXT", DemoData.DRAFT_TEXT_DE, DemoData.DRAFT_TEXT_EN));
    }

    private static JsonArrayBuilder trees(String picture) {
        return blocks(
                words(
                        "TEXT",
                        "am Hang hinter dem Spielplatz entsteht in diesem Herbst ein kleiner Wald: Linden, Feldahorn und"
                                + " Vogelkirschen, die Hitze und Trockenheit gut vertragen.",
                        "On the slope behind the playground a small wood is growing this autumn: limes, field maples and"
                                + " wild cherries, which cope well with heat and drought."),
                words(
                                "PICTURE",
                                "Zeichnung: junge Bäume auf einem Hügel im Park",
                                "Drawing: young trees on a hill in the park")
                        .add("target", picture),
                words("HEADING", "Pflanzen Sie mit", "Plant with us"),
                words(
                        "TEXT",
                        "{{Vorname|Sie}}, Ihre Hilfe ist willkommen. Sie brauchen nur feste Schuhe.\n\n- Werkzeug ist da.\n"
                                + "- Kinder sind willkommen.\n- Es gibt heißen Tee.",
                        "{{Vorname|Dear reader}}, your help is welcome. All you need is sturdy shoes.\n\n- Tools are there.\n"
                                + "- Children are welcome.\n- There is hot tea."),
                Json.createObjectBuilder().add("kind", "EVENT").add("target", "baumpflanzung-im-stadtpark"),
                onlyFor(
                        words(
                                "TEXT",
                                "Sie wohnen in der Gartenstadt? Der Weg an der Parkallee ist bis Ende der Woche gesperrt, bitte"
                                        + " gehen Sie über den Südeingang.",
                                "You live in Gartenstadt? The path along Parkallee is closed until the end of the week, please"
                                        + " use the southern entrance."),
                        List.of(),
                        List.of("gartenstadt")));
    }

    private static JsonArrayBuilder childcare() {
        return blocks(
                words(
                        "TEXT",
                        "für das neue Kita-Jahr sind noch Plätze frei. Wer sich bis Ende des Monats meldet, bekommt im Februar"
                                + " Bescheid.",
                        "There are still places for the coming year. Whoever applies by the end of the month hears from us in"
                                + " February."),
                words("HEADING", "Das brauchen Sie", "What you need"),
                words(
                        "TEXT",
                        "- Geburtsurkunde des Kindes\n- Nachweis der Masernimpfung\n- Ihre Wunschzeiten",
                        "- the birth certificate of your child\n- proof of the measles vaccination\n- the hours you would like"),
                words("HEADING", "Das passt dazu", "Events on this"),
                Json.createObjectBuilder().add("kind", "EVENTS").add("target", "3"));
    }

    private static JsonArrayBuilder advent(String picture) {
        return blocks(
                words(
                                "PICTURE",
                                "Zeichnung: erleuchtete Fenster der Stadt unter dem Abendhimmel",
                                "Drawing: lit windows of the town under the evening sky")
                        .add("target", picture),
                words(
                        "TEXT",
                        "in {{Stadt}} wird es wieder festlich. Chöre und Orchester haben lange geprobt, und der Eintritt ist fast"
                                + " überall frei.",
                        "{{Stadt}} is getting festive again. Choirs and orchestras have practised for long, and admission is free"
                                + " nearly everywhere."),
                Json.createObjectBuilder().add("kind", "EVENT").add("target", "adventskonzert-der-musikschule"),
                onlyFor(
                        words(
                                "TEXT",
                                "Für ältere Gäste fährt ein Bus vom Nachbarschaftshaus zur Stadtkirche und zurück.",
                                "A bus takes older guests from the Nachbarschaftshaus to the church and back."),
                        List.of(OLDER_PEOPLE),
                        List.of()),
                words("BUTTON", "Alle Veranstaltungen", "All events").add("target", "/veranstaltungen"));
    }

    /** Waits for approval; the check finds that nobody has described the picture. */
    private static JsonArrayBuilder cyclePath(String picture) {
        return blocks(
                words(
                        "TEXT",
                        "der Radweg am Wehr wird breiter. Vorher möchten wir wissen, was Sie davon halten.",
                        null),
                Json.createObjectBuilder().add("kind", "PICTURE").add("target", picture),
                words("BUTTON", "Zur Bürgerversammlung", null)
                        .add("target", "/veranstaltungen/buergerversammlung-verkehr-in-der-altstadt"));
    }

    private static JsonArrayBuilder blocks(JsonObjectBuilder... blocks) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        for (JsonObjectBuilder block : blocks) {
            list.add(block);
        }
        return list;
    }

    private static JsonObjectBuilder words(String kind, String de, String en) {
        JsonObjectBuilder block = Json.createObjectBuilder().add("kind", kind).add("de", de);
        return en == null ? block : block.add("en", en);
    }

    private static JsonObjectBuilder onlyFor(JsonObjectBuilder block, List<Integer> topics, List<String> districts) {
        return block.add(
                "readers",
                Json.createObjectBuilder()
                        .add("topics", Json.createArrayBuilder(topics))
                        .add("districts", Json.createArrayBuilder(districts)));
    }

    private Map<DemoPicture, String> pictures() throws SQLException {
        Map<DemoPicture, String> known = new EnumMap<>(DemoPicture.class);
        try (Rows rows = new Rows(connection, "notice_picture", "sha256, content, width, height, created_at")) {
            for (DemoPicture picture : List.of(DemoPicture.PARK, DemoPicture.EVENING, DemoPicture.HOUSES)) {
                byte[] jpeg = picture.jpeg();
                String sha256 = Sha256.hex(jpeg);
                rows.add(sha256, jpeg, DemoPicture.WIDTH, DemoPicture.HEIGHT, now);
                known.put(picture, sha256);
            }
        }
        return known;
    }

    private void personas() throws SQLException {
        try (Rows topics = new Rows(connection, "persona_topic", "persona_id, topic_id");
                Rows rows = new Rows(
                        connection,
                        "persona",
                        "id, version, given_name, family_name, salutation, age, district, language, about")) {
            rows.add(1, 1, "Ayşe", "Yıldız", "MS", 34, "lindenhof", "DE", "Zwei Kinder, liest abends am Telefon.");
            rows.add(2, 1, "Tom", "Baker", "MR", 29, "altstadt", "EN", "Seit drei Monaten hier, lernt Deutsch.");
            rows.add(
                    3,
                    1,
                    "Elfriede",
                    "Nowak",
                    "MS",
                    78,
                    "gartenstadt",
                    "DE",
                    "Braucht große Schrift, druckt alles aus.");
            rows.add(4, 1, null, null, null, 45, null, "DE", "Hat nur die E-Mail-Adresse angegeben.");
            for (int[] follows : new int[][] {{1, 1}, {1, 5}, {2, 3}, {2, 10}, {3, 8}, {3, 3}, {3, 5}, {4, 2}}) {
                topics.add(follows[0], follows[1]);
            }
        }
    }
}
