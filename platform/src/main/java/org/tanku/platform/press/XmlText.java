package org.tanku.platform.press;

/// Text inside XML (转义).
final class XmlText {
    private XmlText() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
