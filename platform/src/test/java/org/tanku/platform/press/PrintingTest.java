package org.tanku.platform.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.parser.PreflightParser;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanku.platform.press.Mark.Ink;
import org.tanku.platform.press.Mark.Type;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

class PrintingTest {
    private static final Face FACE = new Face();
    private static final String ADDRESS = "https://carbon.example/verify/TKP-2026-00000001-47?d=1f";

    /// With a character beyond U+FFFF, which the General Standard has and GB/T 2312 has not.
    private static final String NAME = "𬭸氏林场 12,723 吨 CO₂e <甲>&乙";

    @TempDir private Path folder;

    @Test
    void the_same_draft_gives_the_same_bytes() {
        assertThat(new PdfPress(FACE).print(draft())).isEqualTo(new PdfPress(FACE).print(draft()));
        assertThat(new OfdPress(FACE).print(draft())).isEqualTo(new OfdPress(FACE).print(draft()));
    }

    @Test
    void a_pdf_is_archivable_after_iso_19005_1_b() throws IOException {
        Path file = folder.resolve("paper.pdf");
        Files.write(file, new PdfPress(FACE).print(draft()));
        ValidationResult result = PreflightParser.validate(file.toFile());
        assertThat(result.getErrorsList()).isEmpty();
        assertThat(result.isValid()).isTrue();
    }

    @Test
    void the_letters_of_a_pdf_are_embedded_and_can_be_taken_out() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(new PdfPress(FACE).print(draft()))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(NAME);
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                PDFont font = pdf.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+TankuPaperSong");
            }
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("试样 TKP");
            assertThat(pdf.getDocumentInformation().getProducer()).isEqualTo("Tanku");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
        }
    }

    @Test
    void a_telephone_reads_the_qr_code_off_the_page_and_off_a_bad_photocopy()
            throws IOException, ReaderException {
        try (PDDocument pdf = Loader.loadPDF(new PdfPress(FACE).print(draft()))) {
            PDFRenderer renderer = new PDFRenderer(pdf);
            assertThat(read(renderer.renderImageWithDPI(0, 150, ImageType.RGB))).isEqualTo(ADDRESS);
            assertThat(read(renderer.renderImageWithDPI(0, 110, ImageType.BINARY)))
                    .isEqualTo(ADDRESS);
        }
    }

    @Test
    void a_character_that_the_face_lacks_is_named_and_never_printed_as_a_box() {
        assertThat(FACE.missing(NAME)).isEmpty();
        assertThat(FACE.missing("张鿔、李鿔𪚥")).containsExactly("鿔", "𪚥");
        Draft rare = draft(new Sheet(FACE).text(20, 20, Type.of(12), "张鿔"));
        assertThatThrownBy(() -> new PdfPress(FACE).print(rare))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("U+9FD4");
        assertThatThrownBy(() -> new OfdPress(FACE).print(rare))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("鿔");
    }

    @Test
    void an_ofd_is_a_package_whose_parts_find_each_other() throws Exception {
        Map<String, byte[]> parts = parts(new OfdPress(FACE).print(draft()));
        Element root = xml(parts, "OFD.xml");
        assertThat(root.getAttribute("DocType")).isEqualTo("OFD");
        assertThat(text(root, "DocRoot")).isEqualTo("Doc_0/Document.xml");
        assertThat(text(root, "Title")).isEqualTo("试样 TKP");
        Element document = xml(parts, "Doc_0/Document.xml");
        int most = Integer.parseInt(text(document, "MaxUnitID"));
        Element font = element(xml(parts, "Doc_0/" + text(document, "PublicRes")), "Font");
        List<Integer> ids = new ArrayList<>();
        ids.add(Integer.parseInt(font.getAttribute("ID")));
        StringBuilder letters = new StringBuilder();
        for (Element page : elements(document, "Page")) {
            ids.add(Integer.parseInt(page.getAttribute("ID")));
            Element told = xml(parts, "Doc_0/" + page.getAttribute("BaseLoc"));
            for (String kind : List.of("Layer", "TextObject", "PathObject")) {
                elements(told, kind)
                        .forEach(each -> ids.add(Integer.parseInt(each.getAttribute("ID"))));
            }
            for (Element each : elements(told, "TextObject")) {
                assertThat(each.getAttribute("Font")).isEqualTo(font.getAttribute("ID"));
                letters.append(text(each, "TextCode"));
            }
        }
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id >= 1 && id <= most);
        assertThat(letters.toString().replace(" ", "")).contains(NAME.replace(" ", ""));
        byte[] face = parts.get("Doc_0/Res/" + text(font, "FontFile"));
        try (TrueTypeFont subset = new TTFParser().parse(new RandomAccessReadBuffer(face))) {
            assertThat(subset.getNumberOfGlyphs()).isLessThan(60);
            assertThat(subset.getUnicodeCmapLookup().getGlyphId('吨')).isPositive();
        }
    }

    @Test
    void lines_break_between_characters_and_never_before_a_closing_mark() {
        Wrapping wrapping = new Wrapping(FACE);
        double four = FACE.width_mm("四字一行", Type.of(12)) + 0.1;
        assertThat(wrapping.lines("常口村林业，碳票", Type.of(12), four)).containsExactly("常口村林", "业，碳票");
        assertThat(wrapping.lines("一二三四，五六", Type.of(12), four)).containsExactly("一二三", "四，五六");
        assertThat(wrapping.lines("two words", Type.of(12), four)).containsExactly("two", "words");
        assertThat(String.join("", wrapping.lines("0123456789".repeat(5), Type.of(12), four)))
                .isEqualTo("0123456789".repeat(5));
    }

    private static Draft draft() {
        Sheet sheet =
                new Sheet(FACE)
                        .centred(105, 30, Type.of(30).inBold().spaced(3), "林业碳票")
                        .text(20, 60, Type.of(11), NAME)
                        .line(20, 70, 190, 70, 0.2, Ink.BLACK)
                        .addAll(new RoundSeal(FACE).draw("碳库演示登记处", "演示 DEMO", 150, 220))
                        .add(QrCode.draw(ADDRESS, 30, 200, 31));
        return draft(sheet);
    }

    private static Draft draft(Sheet sheet) {
        return new Draft(
                "TKP-2026-00000001-47",
                "试样 TKP",
                "试样",
                Locale.SIMPLIFIED_CHINESE,
                Instant.parse("2026-11-29T00:00:00Z"),
                List.of(sheet.marks()));
    }

    private static String read(BufferedImage page) throws ReaderException {
        int wide = page.getWidth();
        int high = page.getHeight();
        int[] dots = page.getRGB(0, 0, wide, high, new int[wide * high], 0, wide);
        BinaryBitmap bits =
                new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(wide, high, dots)));
        try {
            return new QRCodeReader().decode(bits).getText();
        } catch (NotFoundException unread) {
            throw new AssertionError("no QR code is seen on the page", unread);
        }
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static Element xml(Map<String, byte[]> parts, String name)
            throws ParserConfigurationException, IOException, SAXException {
        assertThat(parts).containsKey(name);
        DocumentBuilderFactory reading = DocumentBuilderFactory.newInstance();
        reading.setNamespaceAware(true);
        reading.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        Document document =
                reading.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(name)));
        assertThat(document.getDocumentElement().getNamespaceURI())
                .isEqualTo("http://www.ofdspec.org/2016");
        return document.getDocumentElement();
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Element element(Element parent, String name) {
        return elements(parent, name).getFirst();
    }

    private static String text(Element parent, String name) {
        return element(parent, name).getTextContent();
    }
}
