package org.ventanilla.card;

import java.util.List;
import java.util.Locale;
import org.ventanilla.documents.Area;
import org.ventanilla.documents.Ink;
import org.ventanilla.documents.PdfContent;
import org.ventanilla.documents.PdfPage;
import org.ventanilla.documents.TextStyle;

/** One sheet of paper: both sides of the card to cut out and fold, the same facts in readable size, and how to verify them. Basis: AF-176. */
record CardPdf(CardSheet sheet, Words words) implements PdfContent {

    private static final double LEFT = 19.4;
    private static final double FULL = 2 * CardFaces.WIDTH;
    private static final double FOLD = LEFT + CardFaces.WIDTH;
    private static final double CARDS = 64;
    private static final double CUT = 4;
    private static final double GAP = 1.5;
    private static final double FACTS = 138;
    private static final double LABELS = 31;
    private static final double GUTTER = 8;
    private static final double FOOT = 285;

    private static final TextStyle HEADING = TextStyle.bold(12, Ink.TEXT);
    private static final TextStyle TEXT = TextStyle.regular(9.5, Ink.TEXT);
    private static final TextStyle LABEL = TextStyle.regular(8.5, Ink.MUTED);
    private static final TextStyle VALUE = TextStyle.bold(9.5, Ink.TEXT);
    private static final TextStyle FINE = TextStyle.regular(7, Ink.MUTED);

    @Override
    public String title() {
        return "%s %s".formatted(sheet.title(), sheet.folio().value());
    }

    @Override
    public Locale language() {
        return sheet.language();
    }

    @Override
    public void drawOn(PdfPage page) {
        head(page);
        steps(page);
        card(page);
        proof(page, facts(page) + 11);
        page.line(new Area(LEFT, FOOT - 5, FULL, 0), 0.2, Ink.LINE);
        page.paragraph(words.say("card.pdf.not-official"), new Area(LEFT, FOOT - 3, FULL, 8), FINE);
    }

    private void head(PdfPage page) {
        page.text("Ventanilla", LEFT, 18, TextStyle.bold(13, Ink.TEXT));
        page.fill(new Area(LEFT, 20, 8, 0.9), 0, Ink.GOLD);
        page.textEndingAt("%s %s".formatted(sheet.folio().label(), sheet.folio().value()), LEFT + FULL, 18, LABEL);
        page.text(sheet.title(), LEFT, 33, TextStyle.bold(19, Ink.TEXT));
    }

    private void steps(PdfPage page) {
        var y = 40.0;
        for (var step : List.of("print", "cut", "fold")) {
            page.text(words.say("card.pdf." + step), LEFT, y, TEXT);
            y += 5.2;
        }
    }

    private void card(PdfPage page) {
        var faces = new CardFaces(sheet, page);
        faces.front(LEFT, CARDS);
        faces.back(FOLD, CARDS);
        for (var x : List.of(LEFT, LEFT + FULL)) {
            page.line(new Area(x, CARDS - GAP - CUT, 0, CUT), 0.2, Ink.MARK);
            page.line(new Area(x, CARDS + CardFaces.HEIGHT + GAP, 0, CUT), 0.2, Ink.MARK);
        }
        for (var y : List.of(CARDS, CARDS + CardFaces.HEIGHT)) {
            page.line(new Area(LEFT - GAP - CUT, y, CUT, 0), 0.2, Ink.MARK);
            page.line(new Area(LEFT + FULL + GAP, y, CUT, 0), 0.2, Ink.MARK);
        }
        page.dashedLine(new Area(FOLD, CARDS - GAP - CUT, 0, CardFaces.HEIGHT + 2 * (GAP + CUT)), 0.2, Ink.MARK);
        page.text(words.say("card.pdf.fold-here"), FOLD + 1.5, CARDS - GAP - 1.5, LABEL);
        page.text(words.say("card.pdf.front"), LEFT + 2, CARDS + CardFaces.HEIGHT + 5, LABEL);
        page.text(words.say("card.pdf.back"), FOLD + 2, CARDS + CardFaces.HEIGHT + 5, LABEL);
    }

    /** Returns where the list ends. */
    private double facts(PdfPage page) {
        heading(page, words.say("card.pdf.facts"), FACTS);
        var facts = sheet.facts();
        var half = (facts.size() + 1) / 2;
        var left = column(page, facts.subList(0, half), LEFT);
        var right = column(page, facts.subList(half, facts.size()), LEFT + (FULL + GUTTER) / 2);
        return Math.max(left, right);
    }

    private static double column(PdfPage page, List<CardField> facts, double x) {
        var width = (FULL - GUTTER) / 2;
        var y = FACTS + 2.5;
        for (var fact : facts) {
            var label = new Area(x, y + 1.6, LABELS - 2, 9);
            var value = new Area(x + LABELS, y + 1.2, width - LABELS, 12);
            var height =
                    Math.max(page.paragraph(fact.label(), label, LABEL), page.paragraph(fact.value(), value, VALUE));
            y += height + 2.4;
            page.line(new Area(x, y, width, 0), 0.15, Ink.LINE);
        }
        return y;
    }

    private void proof(PdfPage page, double top) {
        heading(page, words.say("card.pdf.proof"), top);
        var y = top + 4.5;
        var address = sheet.document().address();
        var code = sheet.document().code().grouped();
        y += page.paragraph(words.say("card.pdf.proof.text", address, code), new Area(LEFT, y, FULL, 16), TEXT) + 1.5;
        var seal = words.say("card.pdf.seal", sheet.document().chainDigest().hex());
        y += page.paragraph(seal, new Area(LEFT, y, FULL, 4), FINE);
        page.paragraph(words.say("card.pdf.chain", sheet.originalChain()), new Area(LEFT, y, FULL, 14), FINE);
    }

    private static void heading(PdfPage page, String text, double baseline) {
        page.text(text, LEFT, baseline, HEADING);
        page.line(new Area(LEFT, baseline + 2.5, FULL, 0), 0.3, Ink.TEXT);
    }
}
