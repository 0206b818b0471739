package org.tanku.survey.layer;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads an XML file from outside element by element (XML 读取). It stops at a DOCTYPE and at an
/// entity that is not one of the five of XML; nothing outside the file is ever opened.
final class XmlPull {
    private final XMLStreamReader reader;
    private int depth;

    /// The file declares or uses entities.
    static final class EntitiesNamed extends XMLStreamException {
        private static final long serialVersionUID = 1;

        EntitiesNamed() {
            super("entities");
        }
    }

    /// Takes pieces of text as they come; a long text comes in many.
    interface TextTaker {
        void take(char[] buffer, int start, int length);
    }

    XmlPull(InputStream content) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new EntitiesNamed();
        });
        try {
            this.reader = factory.createXMLStreamReader(XmlEncoding.reader(content));
        } catch (RuntimeException broken) {
            throw new XMLStreamException(broken.toString(), broken);
        }
    }

    /// Goes to the next event; the depth counts the elements that are open, the one that starts
    /// among them.
    int next() throws XMLStreamException {
        int event = read();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> depth++;
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new EntitiesNamed();
            default -> {
                // text, comments and instructions leave the depth as it is
            }
        }
        return event;
    }

    private int read() throws XMLStreamException {
        try {
            return reader.next();
        } catch (XMLStreamException told) {
            if (told.getLocation() != null && told.getLocation().getLineNumber() > 0) {
                throw told;
            }
            throw new XMLStreamException(
                    String.valueOf(told.getMessage()), reader.getLocation(), cause(told));
        } catch (RuntimeException broken) {
            // the reader stumbles over some damage instead of telling it
            throw new XMLStreamException(broken.toString(), reader.getLocation(), broken);
        }
    }

    private static Throwable cause(XMLStreamException told) {
        return told.getNestedException() == null ? told : told.getNestedException();
    }

    boolean hasNext() throws XMLStreamException {
        return reader.hasNext();
    }

    /// Elements that are open.
    int depth() {
        return depth;
    }

    /// Name of the element that has just begun, without its prefix.
    String name() {
        return reader.getLocalName();
    }

    /// An attribute of the element that has just begun; empty when it has none.
    String attribute(String name) {
        String value = reader.getAttributeValue("", name);
        return value == null ? "" : value.strip();
    }

    /// Goes to the start of the next child of the element that began at this depth; false when the
    /// element ends. What a child holds and nobody read is passed over.
    boolean nextChild(int within) throws XMLStreamException {
        while (reader.hasNext()) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT && depth == within + 1) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && depth < within) {
                return false;
            }
        }
        return false;
    }

    /// Reads all text of the element that has just begun, to its end.
    void text(TextTaker taker) throws XMLStreamException {
        int within = depth;
        while (depth >= within && reader.hasNext()) {
            int event = next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                taker.take(
                        reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        }
    }
}
