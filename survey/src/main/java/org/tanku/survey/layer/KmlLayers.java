package org.tanku.survey.layer;

import org.tanku.survey.Problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/// The one layer of a KML file: all its Placemarks, in whatever folders they lie (KML 图层).
///
/// Source: OGC 12-007r2, KML 2.3: coordinates are longitude and latitude on WGS 84.
final class KmlLayers implements LayerSource {
    /// What a layer without a name is called.
    static final String UNNAMED = "kml";

    private static final Set<String> ROOTS = Set.of("kml", "Document", "Folder", "Placemark");

    private static final CoordinateSystem SYSTEM =
            new CoordinateSystem.Geographic(CoordinateSystem.Datum.WGS_84);

    private final Path file;

    private KmlLayers(Path file) {
        this.file = file;
    }

    /// @throws IOException when the file cannot be opened
    static KmlLayers open(Path file) throws IOException {
        Files.newInputStream(file).close();
        return new KmlLayers(file);
    }

    @Override
    public LayerListing layers() {
        try (InputStream content = Files.newInputStream(file)) {
            return head(new XmlPull(content));
        } catch (XMLStreamException damaged) {
            return LayerListing.refused(damage(damaged));
        } catch (IOException outage) {
            throw new UncheckedIOException(outage);
        }
    }

    /// The name stands before the first feature, and so do the columns where they are declared.
    private static LayerListing head(XmlPull xml) throws XMLStreamException {
        StringBuilder name = new StringBuilder();
        List<String> columns = new ArrayList<>(List.of("name", "description"));
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.depth() == 1 && !ROOTS.contains(xml.name())) {
                return LayerListing.refused(
                        LayerProblem.ofFile(xml.name(), Problem.Kind.MAP_FORMAT_NOT_KNOWN));
            }
            if (xml.name().equals("Document")) {
                document(xml, name, columns);
                break;
            }
            if (isFeature(xml.name())) {
                break;
            }
        }
        String told = name.toString().strip();
        return LayerListing.of(new LayerHead(told.isEmpty() ? UNNAMED : told, columns, SYSTEM));
    }

    private static boolean isFeature(String element) {
        return element.equals("Folder") || element.equals("Placemark");
    }

    private static void document(XmlPull xml, StringBuilder name, List<String> columns)
            throws XMLStreamException {
        int within = xml.depth();
        while (xml.nextChild(within) && !isFeature(xml.name())) {
            if (xml.name().equals("name") && name.isEmpty()) {
                xml.text((buffer, start, length) -> {
                    if (name.length() + length <= KmlPlacemark.MOST_TEXT) {
                        name.append(buffer, start, length);
                    }
                });
            } else if (xml.name().equals("Schema")) {
                int schema = xml.depth();
                while (xml.nextChild(schema)) {
                    String column = xml.attribute("name");
                    if (xml.name().equals("SimpleField") && !columns.contains(column)) {
                        columns.add(column);
                    }
                }
            }
        }
    }

    @Override
    public void read(String layer, LayerSink sink) {
        LayerListing listing = layers();
        listing.problems().forEach(sink::report);
        if (listing.layers().isEmpty()) {
            return;
        }
        String there = listing.layers().getFirst().name();
        if (!there.equals(layer)) {
            sink.report(LayerProblem.ofFile(layer, Problem.Kind.LAYER_NOT_THERE, there));
            return;
        }
        try (InputStream content = Files.newInputStream(file)) {
            placemarks(new XmlPull(content), sink);
        } catch (XMLStreamException damaged) {
            sink.report(damage(damaged));
        } catch (IOException outage) {
            throw new UncheckedIOException(outage);
        }
    }

    private static void placemarks(XmlPull xml, LayerSink sink) throws XMLStreamException {
        int number = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.name().equals("Placemark")) {
                number++;
                KmlPlacemark.read(xml, number, sink);
            }
        }
        if (number == 0) {
            sink.report(LayerProblem.ofFile("", Problem.Kind.MAP_HAS_NO_LAYER));
        }
    }

    /// What the reader throws is the fault of the file, unless the disk fails.
    private static LayerProblem damage(XMLStreamException thrown) {
        if (thrown instanceof XmlPull.EntitiesNamed) {
            return LayerProblem.ofFile("", Problem.Kind.MAP_NAMES_ENTITIES);
        }
        if (thrown.getNestedException() instanceof IOException outage
                && !(outage instanceof CharacterCodingException)) {
            throw new UncheckedIOException(outage);
        }
        String place =
                thrown.getLocation() == null
                        ? "XML"
                        : "XML "
                                + thrown.getLocation().getLineNumber()
                                + ":"
                                + thrown.getLocation().getColumnNumber();
        return LayerProblem.ofFile("", Problem.Kind.MAP_DAMAGED, place);
    }
}
