package org.buergerdialog.demo;

import java.util.List;
import java.util.Random;

/** What is written by hand in the demo town: names of districts and topics, a dozen events, a draft. */
final class DemoData {

    static final List<String> DISTRICTS =
            List.of("Altstadt", "Südvorstadt", "Lindenhof", "Am Wehr", "Nordhang", "Gartenstadt");

    static final List<String> PROFILE_FIELDS = List.of(
            "SALUTATION",
            "GIVEN_NAME",
            "FAMILY_NAME",
            "STREET",
            "POSTAL_CODE",
            "CITY",
            "DISTRICT",
            "DATE_OF_BIRTH",
            "LANGUAGE");

    record Topic(long id, Long parent, String slug, String de, String en, String descriptionDe, String descriptionEn) {}

    static final List<Topic> TOPICS = List.of(
            top(
                    1,
                    "kita-schule",
                    "Kita & Schule",
                    "Childcare & schools",
                    "Plätze, Anmeldung, Ferien, Bauvorhaben",
                    "Places, enrolment, holidays, building works"),
            top(
                    2,
                    "verkehr-baustellen",
                    "Verkehr & Baustellen",
                    "Traffic & roadworks",
                    "Sperrungen, Bus und Bahn, Radwege, Parken",
                    "Closures, bus and tram, cycle paths, parking"),
            top(
                    3,
                    "kultur",
                    "Kultur",
                    "Culture",
                    "Konzerte, Theater, Museen, Stadtfeste",
                    "Concerts, theatre, museums, town festivals"),
            top(
                    4,
                    "bauen-wohnen",
                    "Bauen & Wohnen",
                    "Building & housing",
                    "Bebauungspläne, Wohnungen, Förderung",
                    "Development plans, housing, grants"),
            top(
                    5,
                    "umwelt",
                    "Umwelt",
                    "Environment",
                    "Klima, Grünflächen, Abfall, Hochwasser",
                    "Climate, green spaces, waste, floods"),
            top(
                    6,
                    "ehrenamt",
                    "Ehrenamt",
                    "Volunteering",
                    "Mitmachen, Vereine, Nachbarschaft",
                    "Joining in, clubs, neighbourhood"),
            top(
                    7,
                    "sport",
                    "Sport",
                    "Sport",
                    "Bäder, Hallen, Vereine, Wettkämpfe",
                    "Pools, halls, clubs, competitions"),
            top(
                    8,
                    "senioren",
                    "Senioren",
                    "Older people",
                    "Treffpunkte, Beratung, Pflege",
                    "Meeting places, advice, care"),
            top(
                    9,
                    "wirtschaft",
                    "Wirtschaft",
                    "Business",
                    "Gründung, Märkte, Gewerbeflächen",
                    "Start-ups, markets, commercial space"),
            top(
                    10,
                    "politik-sitzungen",
                    "Politik & Sitzungen",
                    "Politics & meetings",
                    "Stadtrat, Ausschüsse, Wahlen, Beteiligung",
                    "Town council, committees, elections, participation"),
            below(
                    11,
                    1,
                    "kita",
                    "Kita",
                    "Childcare",
                    "Betreuung für Kinder bis zur Einschulung",
                    "Care for children before school"),
            below(
                    12,
                    1,
                    "schule",
                    "Schule",
                    "Schools",
                    "Grundschulen und weiterführende Schulen",
                    "Primary and secondary schools"),
            below(
                    13,
                    2,
                    "baustellen",
                    "Baustellen",
                    "Roadworks",
                    "Sperrungen und Umleitungen",
                    "Closures and diversions"),
            below(14, 2, "bus-bahn", "Bus & Bahn", "Bus & tram", "Fahrpläne und Haltestellen", "Timetables and stops"));

    record Event(
            long id,
            String state,
            String titleDe,
            String titleEn,
            String teaserDe,
            String teaserEn,
            String descriptionDe,
            String descriptionEn,
            long topic,
            String district,
            String place,
            String address,
            boolean stepFree,
            int inDays,
            int hour,
            int minute,
            int minutes,
            int capacity,
            int taken) {}

    static final List<Event> EVENTS = List.of(
            new Event(
                    1,
                    "PUBLISHED",
                    "Bürgerversammlung: Verkehr in der Altstadt",
                    "Town meeting: traffic in the old town",
                    "Drei Entwürfe für die Marktstraße liegen vor. Sehen Sie die Pläne, fragen Sie das Planungsteam, sagen Sie Ihre Meinung.",
                    "There are three designs for Marktstraße. See the plans, ask the planning team, have your say.",
                    "Ab dem nächsten Jahr wird die Marktstraße umgebaut. Vorab zeigen wir drei Varianten: Fußgängerzone, Begegnungszone und Einbahnstraße mit Radspur.\n\nNach einer Einführung teilen wir uns in kleine Runden auf. Am Ende sammeln wir die Ergebnisse und sagen, wie es weitergeht.\n\n- 18:30 Begrüßung und Pläne\n- 19:00 Gespräch in kleinen Runden\n- 20:15 Ergebnisse und Ausblick",
                    "Next year Marktstraße will be rebuilt. We show three options: pedestrian zone, shared space, and one-way street with a cycle lane.\n\nAfter an introduction we split into small groups. At the end we collect the results and say what happens next.\n\n- 18:30 Welcome and plans\n- 19:00 Small groups\n- 20:15 Results and outlook",
                    2,
                    "altstadt",
                    "Rathaus, Großer Saal",
                    "Rathausplatz 1",
                    true,
                    4,
                    18,
                    30,
                    135,
                    120,
                    78),
            new Event(
                    2,
                    "PUBLISHED",
                    "Tag der offenen Kita",
                    "Childcare open day",
                    "Lernen Sie Räume, Garten und Team der Kita Lindenhof kennen. Kinder sind willkommen.",
                    "See the rooms, the garden and the team of Kita Lindenhof. Children are welcome.",
                    "Wir öffnen alle Gruppenräume, den Garten und die Küche. Das Team beantwortet Ihre Fragen zu Eingewöhnung, Öffnungszeiten und Anmeldung.\n\nFür Kinder gibt es eine Bastelecke und Kuchen.",
                    "All group rooms, the garden and the kitchen are open. The team answers your questions about settling in, opening hours and enrolment.\n\nThere are crafts and cake for children.",
                    11,
                    "lindenhof",
                    "Kita Lindenhof",
                    "Lindenweg 8",
                    true,
                    6,
                    10,
                    0,
                    240,
                    40,
                    34),
            new Event(
                    3,
                    "PUBLISHED",
                    "Deutsch für den Alltag",
                    "German for everyday life",
                    "Ein Kurs für alle, die sicherer sprechen möchten: beim Arzt, im Amt, in der Schule der Kinder.",
                    "A course for everybody who wants to speak with more confidence: at the doctor's, at the office, at school.",
                    "Wir üben Gespräche aus dem Alltag in kleinen Gruppen. Das Material bekommen Sie von uns.\n\nSie brauchen keine Vorkenntnisse in Grammatik.",
                    "We practise everyday conversations in small groups. The material is provided.\n\nYou need no knowledge of grammar.",
                    12,
                    null,
                    "Volkshochschule, Raum 2.04",
                    "Schulstraße 3",
                    true,
                    11,
                    19,
                    0,
                    90,
                    16,
                    16),
            new Event(
                    4,
                    "PUBLISHED",
                    "Sitzung des Stadtrats",
                    "Town council meeting",
                    "Öffentliche Sitzung mit Fragestunde für Einwohnerinnen und Einwohner.",
                    "Public meeting with question time for residents.",
                    "Auf der Tagesordnung stehen der Haushalt, der Radweg am Wehr und die Vergabe des Schulessens.\n\nDie Fragestunde beginnt um 17 Uhr.",
                    "On the agenda: the budget, the cycle path at the weir and the school meals contract.\n\nQuestion time starts at 5 pm.",
                    10,
                    "altstadt",
                    "Rathaus, Sitzungssaal",
                    "Rathausplatz 1",
                    true,
                    17,
                    17,
                    0,
                    180,
                    80,
                    12),
            new Event(
                    5,
                    "PUBLISHED",
                    "Adventskonzert der Musikschule",
                    "Advent concert of the music school",
                    "Chöre, Bläser und das Jugendorchester spielen in der Stadtkirche.",
                    "Choirs, brass and the youth orchestra play in the town church.",
                    "Das Konzert dauert etwa 90 Minuten. Der Eintritt ist frei, um eine Spende für neue Instrumente wird gebeten.",
                    "The concert takes about 90 minutes. Admission is free, donations for new instruments are welcome.",
                    3,
                    "altstadt",
                    "Stadtkirche St. Martin",
                    "Kirchplatz 2",
                    true,
                    13,
                    17,
                    0,
                    90,
                    300,
                    211),
            new Event(
                    6,
                    "PUBLISHED",
                    "Baumpflanzung im Stadtpark",
                    "Tree planting in the town park",
                    "Gemeinsam pflanzen wir 60 Bäume. Werkzeug und heißer Tee sind da.",
                    "Together we plant 60 trees. Tools and hot tea are provided.",
                    "Bitte ziehen Sie feste Schuhe an. Das Grünflächenamt zeigt, wie es geht.\n\nBei Sturm fällt der Termin aus.",
                    "Please wear sturdy shoes. The parks department shows you how.\n\nCancelled in case of a storm.",
                    5,
                    "gartenstadt",
                    "Stadtpark, Eingang Süd",
                    "Parkallee",
                    false,
                    20,
                    9,
                    30,
                    180,
                    60,
                    23),
            new Event(
                    7,
                    "PUBLISHED",
                    "Digital-Sprechstunde für Ältere",
                    "Digital help for older people",
                    "Fragen zu Smartphone, Tablet und Bürgerdialog? Wir helfen Schritt für Schritt.",
                    "Questions about phone, tablet or this portal? We help step by step.",
                    "Bringen Sie Ihr Gerät und das Ladekabel mit. Sie haben kein Gerät? Wir leihen Ihnen eines für den Nachmittag.",
                    "Bring your device and the charger. No device? We lend you one for the afternoon.",
                    8,
                    "suedvorstadt",
                    "Nachbarschaftshaus",
                    "Südstraße 14",
                    true,
                    9,
                    14,
                    0,
                    120,
                    12,
                    9),
            new Event(
                    8,
                    "PUBLISHED",
                    "Infoabend: Glasfaser am Nordhang",
                    "Information evening: fibre broadband",
                    "Wann wird gegraben, was kostet der Anschluss, wer hilft im Haus?",
                    "When does the digging start, what does the connection cost, who helps indoors?",
                    "Das Bauunternehmen stellt den Zeitplan vor. Sie können Ihren Anschluss gleich vor Ort anmelden.",
                    "The contractor presents the schedule. You can order your connection on the spot.",
                    4,
                    "nordhang",
                    "Turnhalle Nordhang",
                    "Hangweg 1",
                    true,
                    25,
                    19,
                    0,
                    120,
                    150,
                    64),
            new Event(
                    9,
                    "PUBLISHED",
                    "Gründungsfrühstück",
                    "Start-up breakfast",
                    "Zwei Gründerinnen erzählen, die Wirtschaftsförderung beantwortet Fragen.",
                    "Two founders tell their story, the business development team answers questions.",
                    "Nach zwei kurzen Berichten ist Zeit für Gespräche. Frühstück ist vorbereitet.",
                    "After two short talks there is time to talk. Breakfast is provided.",
                    9,
                    null,
                    "Alte Weberei",
                    "Fabrikstraße 22",
                    true,
                    32,
                    8,
                    30,
                    120,
                    35,
                    17),
            new Event(
                    10,
                    "PUBLISHED",
                    "Ehrenamtsbörse",
                    "Volunteering fair",
                    "30 Vereine suchen Menschen, die mitmachen. Vielleicht ist Ihrer dabei.",
                    "30 clubs are looking for people to join in. Perhaps one of them is yours.",
                    "An jedem Stand erfahren Sie, wie viel Zeit Sie brauchen und was Sie bewirken.",
                    "At each stand you learn how much time you need and what you can achieve.",
                    6,
                    "altstadt",
                    "Stadthalle, Foyer",
                    "Festplatz 1",
                    true,
                    40,
                    11,
                    0,
                    300,
                    250,
                    38),
            new Event(
                    11,
                    "PUBLISHED",
                    "Stadtlauf",
                    "Town run",
                    "Fünf oder zehn Kilometer durch die Altstadt, mit Kinderlauf.",
                    "Five or ten kilometres through the old town, with a children's run.",
                    "Start und Ziel sind auf dem Marktplatz.",
                    "Start and finish are on the market square.",
                    7,
                    "altstadt",
                    "Marktplatz",
                    null,
                    true,
                    -21,
                    10,
                    0,
                    240,
                    280,
                    231),
            new Event(
                    12,
                    "PUBLISHED",
                    "Hochwasserschutz am Wehr: Ergebnisse",
                    "Flood protection at the weir: results",
                    "Die Gutachter stellen ihre Ergebnisse vor.",
                    "The experts present their results.",
                    "Nach der Vorstellung beantworten Fachleute Ihre Fragen.",
                    "After the presentation experts answer your questions.",
                    5,
                    "am-wehr",
                    "Feuerwehrhaus Am Wehr",
                    "Uferweg 5",
                    true,
                    -8,
                    18,
                    0,
                    120,
                    90,
                    71),
            new Event(
                    13,
                    "CANCELLED",
                    "Open-Air-Kino im Stadtpark",
                    "Open-air cinema in the town park",
                    "Leider müssen wir den Abend absagen.",
                    "Unfortunately we have to cancel this evening.",
                    "Der Veranstalter ist erkrankt. Einen neuen Termin geben wir bekannt.",
                    "The organiser is ill. We will announce a new date.",
                    3,
                    "gartenstadt",
                    "Stadtpark, Wiese",
                    "Parkallee",
                    false,
                    15,
                    20,
                    0,
                    150,
                    200,
                    40),
            new Event(
                    14,
                    "DRAFT",
                    "Lesung in der Stadtbücherei",
                    "Reading in the town library",
                    "Ein Abend mit Texten aus der Region.",
                    "An evening with texts from the region.",
                    "Im Anschluss gibt es ein Gespräch bei Getränken.",
                    "Afterwards there are drinks and time to talk.",
                    3,
                    "altstadt",
                    "Stadtbücherei",
                    "Marktplatz 4",
                    true,
                    45,
                    19,
                    30,
                    90,
                    50,
                    0));

    static final String DRAFT_DE = "Marktstraße ab Montag gesperrt";
    static final String DRAFT_EN = "Marktstraße closed from Monday";
    static final String DRAFT_TEXT_DE =
            """
            Ab Montag wird die Fahrbahn der Marktstraße zwischen Rathausplatz und Schulstraße erneuert. Die Arbeiten dauern voraussichtlich zwei Wochen.

            Was das für Sie heißt:

            - Autos fahren über die Ringstraße.
            - Die Buslinie 3 hält in dieser Zeit am Rathausplatz.
            - Zu Fuß und mit dem Rad kommen Sie durch.

            Die Geschäfte sind geöffnet. Bei Fragen erreichen Sie das Tiefbauamt im Rathaus.""";
    static final String DRAFT_TEXT_EN =
            """
            From Monday the surface of Marktstraße between Rathausplatz and Schulstraße will be renewed. The works will probably take two weeks.

            What this means for you:

            - Cars take Ringstraße.
            - Bus line 3 stops at Rathausplatz.
            - You can get through on foot and by bicycle.

            The shops are open. If you have questions, call the civil engineering office at the town hall.""";

    private DemoData() {}

    private static Topic top(long id, String slug, String de, String en, String descriptionDe, String descriptionEn) {
        return new Topic(id, null, slug, de, en, descriptionDe, descriptionEn);
    }

    private static Topic below(
            long id, long parent, String slug, String de, String en, String descriptionDe, String descriptionEn) {
        return new Topic(id, parent, slug, de, en, descriptionDe, descriptionEn);
    }

    static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
