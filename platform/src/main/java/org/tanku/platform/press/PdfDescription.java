package org.tanku.platform.press;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Locale;

/// What a PDF says of itself (文件属性): title, language and day, twice as PDF/A asks, and nothing of
/// the machine that made it.
final class PdfDescription {
    private static final String PRODUCER = "Tanku";
    private static final String COLOURS = "sRGB IEC61966-2.1";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private static final String XMP =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%2$s</rdf:li></rdf:Alt>
            </dc:description>
            <dc:language><rdf:Bag><rdf:li>%3$s</rdf:li></rdf:Bag></dc:language>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            <xmp:CreateDate>%4$s</xmp:CreateDate><xmp:ModifyDate>%4$s</xmp:ModifyDate>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <pdf:Producer>%5$s</pdf:Producer>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;

    private PdfDescription() {}

    static void write(PDDocument document, Draft draft) throws IOException {
        GregorianCalendar day =
                GregorianCalendar.from(
                        draft.at().truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC));
        PDDocumentInformation told = document.getDocumentInformation();
        told.setTitle(draft.title());
        told.setSubject(draft.subject());
        told.setProducer(PRODUCER);
        told.setCreationDate(day);
        told.setModificationDate(day);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(draft.language().toLanguageTag());
        PDViewerPreferences reader = new PDViewerPreferences(catalog.getCOSObject());
        reader.setDisplayDocTitle(true);
        catalog.setViewerPreferences(reader);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(draft).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent colours = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        colours.setInfo(COLOURS);
        colours.setOutputCondition(COLOURS);
        colours.setOutputConditionIdentifier(COLOURS);
        colours.setRegistryName("http://www.color.org");
        catalog.addOutputIntent(colours);
    }

    private static String xmp(Draft draft) {
        return XMP.formatted(
                XmlText.escaped(draft.title()),
                XmlText.escaped(draft.subject()),
                XmlText.escaped(draft.language().toLanguageTag()),
                MOMENT.format(draft.at()),
                PRODUCER);
    }
}
