package org.buergerdialog.document;

/** Draws the list on which a helper without a telephone ticks who came. */
public final class AttendanceListDocument {

    private AttendanceListDocument() {}

    /** Renders the list as tagged PDF (PDF/UA-1); the same data give the same bytes. */
    public static byte[] render(AttendanceListData list) {
        Texts texts = Texts.in(list.language().locale());
        Times times = new Times(list.language());
        String title = LineBreaker.clean(list.title());
        String name = texts.get("attendance.document", title);
        TaggedPdf pdf = new TaggedPdf(name, list.town().name(), texts.locale());
        Report report = new Report(pdf, list.town(), texts, name + ", " + LineBreaker.clean(list.when()));
        report.title(texts.get("attendance.eyebrow"), title);
        FactTable facts = report.table();
        facts.row(
                list.session() == 0 ? texts.get("ticket.when") : texts.get("attendance.session", list.session()),
                new Part(Report.STRONG, list.when()));
        facts.row(texts.get("ticket.where"), report.body(list.place()), report.quiet(list.address()));
        int people = list.entries().stream().mapToInt(AttendanceEntry::party).sum();
        facts.row(
                texts.get("attendance.registered"),
                report.body(texts.get("attendance.sum", list.entries().size(), people)),
                report.quiet(texts.get("attendance.made", times.minute(list.madeAt()))));
        report.column().space(12);
        if (list.entries().isEmpty()) {
            report.paragraph(Report.BODY, texts.get("attendance.nobody"));
        } else {
            AttendanceTable table = new AttendanceTable(pdf, report.column(), texts, report.palette());
            list.entries().forEach(table::row);
        }
        report.column().space(14);
        report.paragraph(Report.FINE, texts.get("attendance.privacy"));
        return report.bytes();
    }
}
