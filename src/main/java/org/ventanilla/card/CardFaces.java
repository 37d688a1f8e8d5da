package org.ventanilla.card;

import java.util.ArrayList;
import java.util.List;
import org.ventanilla.documents.Area;
import org.ventanilla.documents.Ink;
import org.ventanilla.documents.PdfPage;
import org.ventanilla.documents.TextStyle;

/** Draws both sides of the card, 85.6 by 54 mm each. Lengths inside are hundredths of the width, as in the style sheet of the page. */
record CardFaces(CardSheet sheet, PdfPage page) {

    static final double WIDTH = 85.6;
    static final double HEIGHT = 54;

    private static final double RADIUS = 3;
    private static final double UNIT = WIDTH / 100;
    private static final double POINTS = UNIT * 72 / 25.4;
    private static final double MARGIN = 4.5;
    private static final double INNER = 100 - 2 * MARGIN;
    private static final double BAND = 10.4;
    private static final double RULE = 0.6;
    private static final double LABEL_LINE = 2.9;
    private static final double ONE_LINE = 7;
    private static final double FOOT = 60.3;
    private static final double QR = 25;
    private static final double[] COLUMNS = {0, 37, 57.5, 73.5, INNER + 1.5};

    private static final TextStyle LABEL = TextStyle.regular(2.35 * POINTS, Ink.MUTED);
    private static final TextStyle VALUE = TextStyle.bold(2.7 * POINTS, Ink.TEXT);

    void front(double x, double y) {
        var face = new Face(x, y);
        page.clipped(face.area(), RADIUS, () -> {
            page.fill(face.part(0, 0, 100, BAND), 0, Ink.GUINDA);
            page.fill(face.part(0, BAND, 100, RULE), 0, Ink.GOLD);
        });
        band(face);

        var top = BAND + RULE + 3.2;
        var name = face.part(MARGIN, top, INNER, 10);
        var nameHeight = page.paragraph(sheet.name().value(), name, TextStyle.bold(5 * POINTS, Ink.TEXT)) / UNIT;
        var gap = nameHeight > ONE_LINE ? 1.6 : 3;
        var nss = top + nameHeight + gap;
        label(face, sheet.nss().label(), MARGIN, nss);
        page.text(sheet.nss().value(), face.x(MARGIN), face.y(nss + 8.9), TextStyle.bold(6.4 * POINTS, Ink.GUINDA));
        grid(face, nss + 10.6 + gap);
        foot(face, "%s %s".formatted(sheet.folio().label(), sheet.folio().value()));
        page.textEndingAt(
                "%s %s".formatted(sheet.issued().label(), sheet.issued().value()),
                face.x(100 - MARGIN),
                face.y(FOOT),
                LABEL);
        page.outline(face.area(), RADIUS, 0.2, Ink.LINE);
    }

    void back(double x, double y) {
        var face = new Face(x, y);
        var wide = INNER - QR - 4;
        rows(face, wide);

        var right = 100 - MARGIN - QR;
        page.symbol(sheet.qr(), face.part(right, 4.5, QR, QR));
        page.paragraph(
                sheet.document().code().grouped(),
                face.part(right, 4.5 + QR + 0.8, QR, 6),
                TextStyle.regular(2.1 * POINTS, Ink.TEXT));
        page.symbol(sheet.bars(), face.part(MARGIN + 1, 48.8, wide - 3, 7.4));
        page.paragraph(sheet.help(), face.part(right, 50.4, QR, 6), LABEL);
        foot(face, sheet.legend());
        page.outline(face.area(), RADIUS, 0.2, Ink.LINE);
    }

    private void band(Face face) {
        var chip = TextStyle.bold(2.9 * POINTS, sheet.covered() ? Ink.GREEN : Ink.NEUTRAL);
        var chipWidth = page.widthOf(sheet.status().value(), chip) / UNIT + 4;
        var chipLeft = 100 - MARGIN - chipWidth;
        page.fill(
                face.part(chipLeft, 2.8, chipWidth, 4.8),
                2 * UNIT,
                sheet.covered() ? Ink.GREEN_WASH : Ink.NEUTRAL_WASH);
        page.text(sheet.status().value(), face.x(chipLeft + 2), face.y(6.25), chip);

        var title = TextStyle.bold(3.3 * POINTS, Ink.WHITE);
        var room = chipLeft - MARGIN - 2;
        var oneLine = page.widthOf(sheet.title(), title) / UNIT <= room;
        page.paragraph(sheet.title(), face.part(MARGIN, oneLine ? 3 : 1.2, room, oneLine ? 4.2 : 8), title);
    }

    private void grid(Face face, double top) {
        var y = top;
        var tallest = 0.0;
        for (var i = 0; i < sheet.front().size(); i++) {
            var column = i % (COLUMNS.length - 1);
            if (column == 0 && i > 0) {
                y += tallest + 1.4;
                tallest = 0;
            }
            var width = COLUMNS[column + 1] - COLUMNS[column] - 1.5;
            tallest = Math.max(tallest, field(face, sheet.front().get(i), MARGIN + COLUMNS[column], y, width));
        }
    }

    private void rows(Face face, double width) {
        var y = 4.0;
        var half = width / 2;
        for (var row : pairs(sheet.back())) {
            var tallest = 0.0;
            for (var i = 0; i < row.size(); i++) {
                var room = row.get(i).whole() ? width : half - 1;
                tallest = Math.max(tallest, field(face, row.get(i), MARGIN + i * half, y, room));
            }
            y += tallest + 1.4;
        }
    }

    private static List<List<CardField>> pairs(List<CardField> fields) {
        var rows = new ArrayList<List<CardField>>();
        for (var field : fields) {
            var last = rows.isEmpty() ? List.<CardField>of() : rows.getLast();
            var joins = !field.whole() && last.size() == 1 && !last.getFirst().whole();
            if (joins) rows.getLast().add(field);
            else rows.add(new ArrayList<>(List.of(field)));
        }
        return rows;
    }

    private double field(Face face, CardField field, double x, double y, double width) {
        label(face, field.label(), x, y);
        return LABEL_LINE + page.paragraph(field.value(), face.part(x, y + LABEL_LINE, width, 6.6), VALUE) / UNIT;
    }

    private void label(Face face, String text, double x, double y) {
        page.text(text, face.x(x), face.y(y + 2.3), LABEL);
    }

    private void foot(Face face, String text) {
        page.text(text, face.x(MARGIN), face.y(FOOT), LABEL);
    }

    private record Face(double left, double top) {

        Area area() {
            return new Area(left, top, WIDTH, HEIGHT);
        }

        double x(double units) {
            return left + units * UNIT;
        }

        double y(double units) {
            return top + units * UNIT;
        }

        Area part(double x, double y, double width, double height) {
            return new Area(x(x), y(y), width * UNIT, height * UNIT);
        }
    }
}
