package org.tanku.platform.press;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.springframework.stereotype.Component;
import org.tanku.platform.press.Mark.Ink;
import org.tanku.platform.press.Mark.Move;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Prints a draft as PDF (PDF 印制): the face is embedded with the characters used and no others, and
/// the file is archivable, PDF/A-1b. The same draft gives the same bytes.
@Component
public final class PdfPress {
    private static final double POINTS = 72 / 25.4;

    /// How thick the stroke around a bold letter is, in parts of its size.
    private static final double BOLD = 0.028;

    private final Face face;

    PdfPress(Face face) {
        this.face = face;
    }

    /// @throws IllegalArgumentException when the face lacks a character; ask [Face#missing] before
    public byte[] print(Draft draft) {
        try (PDDocument document = new PDDocument();
                TrueTypeFont letters = face.open()) {
            PDFont font = PDType0Font.load(document, letters, true);
            for (List<Mark> sheet : draft.sheets()) {
                draw(document, sheet, font);
            }
            PdfDescription.write(document, draft);
            document.setDocumentId((long) draft.number().hashCode());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("printing into memory failed", e);
        }
    }

    private static void draw(PDDocument document, List<Mark> sheet, PDFont font)
            throws IOException {
        PDPage page =
                new PDPage(
                        new PDRectangle(
                                (float) (Sheet.WIDTH_mm * POINTS),
                                (float) (Sheet.HEIGHT_mm * POINTS)));
        document.addPage(page);
        try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
            for (Mark mark : sheet) {
                switch (mark) {
                    case Mark.Text text -> write(pen, text, font);
                    case Mark.Outline outline -> lead(pen, outline);
                }
            }
        }
    }

    private static void write(PDPageContentStream pen, Mark.Text mark, PDFont font)
            throws IOException {
        Mark.Type type = mark.type();
        pen.saveGraphicsState();
        pen.setNonStrokingColor(
                part(type.ink().red()), part(type.ink().green()), part(type.ink().blue()));
        if (type.bold()) {
            stroke(pen, type.ink());
            pen.setRenderingMode(RenderingMode.FILL_STROKE);
            pen.setLineWidth((float) (type.size_pt() * BOLD));
        }
        pen.beginText();
        pen.setFont(font, (float) type.size_pt());
        pen.setCharacterSpacing((float) (type.spacing_mm() * POINTS));
        pen.setTextMatrix(
                Matrix.getRotateInstance(
                        -Math.toRadians(mark.turned_deg()), x(mark.x_mm()), y(mark.y_mm())));
        pen.showText(mark.text());
        pen.endText();
        pen.restoreGraphicsState();
    }

    private static void lead(PDPageContentStream pen, Mark.Outline mark) throws IOException {
        pen.saveGraphicsState();
        for (Move move : mark.way()) {
            switch (move) {
                case Move.Start(var x, var y) -> pen.moveTo(x(x), y(y));
                case Move.Straight(var x, var y) -> pen.lineTo(x(x), y(y));
                case Move.Curve(var x1, var y1, var x2, var y2, var x, var y) ->
                        pen.curveTo(x(x1), y(y1), x(x2), y(y2), x(x), y(y));
                case Move.Close() -> pen.closePath();
            }
        }
        Ink ink = mark.ink();
        if (mark.filled()) {
            pen.setNonStrokingColor(part(ink.red()), part(ink.green()), part(ink.blue()));
            pen.fill();
        } else {
            stroke(pen, ink);
            pen.setLineWidth((float) (mark.width_mm() * POINTS));
            pen.stroke();
        }
        pen.restoreGraphicsState();
    }

    private static void stroke(PDPageContentStream pen, Ink ink) throws IOException {
        pen.setStrokingColor(part(ink.red()), part(ink.green()), part(ink.blue()));
    }

    private static float part(int of255) {
        return of255 / 255f;
    }

    private static float x(double mm) {
        return (float) (mm * POINTS);
    }

    private static float y(double mm) {
        return (float) ((Sheet.HEIGHT_mm - mm) * POINTS);
    }
}
