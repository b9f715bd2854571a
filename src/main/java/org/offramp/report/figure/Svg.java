package org.offramp.report.figure;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A plate as SVG: text stays text, ids carry the plate's name, and the same plate gives the same bytes. */
final class Svg {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final int DECIMALS = 2;

    private Svg() {}

    static String document(Plate.Drawn plate) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + written(plate, true) + "\n";
    }

    static String inline(Plate.Drawn plate) {
        return written(plate, false);
    }

    private static String written(Plate.Drawn plate, boolean withFont) {
        Canvas.ready();
        Document document = empty();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setPrecision(DECIMALS);
        context.setComment(null);
        context.setIDGenerator(new NamedIds(plate.id()));
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        Canvas.paint(plate, graphics);
        Element root = graphics.getRoot();
        describe(root, plate, document);
        finish(root, plate);
        if (withFont) {
            Element style = document.createElementNS(NAMESPACE, "style");
            style.appendChild(document.createTextNode(Typeface.css()));
            root.insertBefore(style, root.getFirstChild());
        }
        StringWriter out = new StringWriter();
        try {
            graphics.stream(root, out, false, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String text = out.toString().replace("\r\n", "\n");
        return text.substring(text.indexOf("<svg")).strip();
    }

    private static Document empty() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder().getDOMImplementation().createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void describe(Element root, Plate.Drawn plate, Document document) {
        root.setAttribute("viewBox", "0 0 " + plate.width() + " " + plate.height());
        root.setAttribute("width", Integer.toString(plate.width()));
        root.setAttribute("height", Integer.toString(plate.height()));
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", plate.id() + "-title " + plate.id() + "-desc");
        Node first = root.getFirstChild();
        root.insertBefore(text(document, "title", plate.id() + "-title", plate.title()), first);
        root.insertBefore(text(document, "desc", plate.id() + "-desc", plate.alt()), first);
    }

    private static Element text(Document document, String name, String id, String content) {
        Element element = document.createElementNS(NAMESPACE, name);
        element.setAttribute("id", id);
        element.appendChild(document.createTextNode(content));
        return element;
    }

    /** Names a font every viewer has beside ours, and makes Batik's one fixed id the plate's own. */
    private static void finish(Element element, Plate.Drawn plate) {
        if (element.getAttribute("id").equals("genericDefs")) {
            element.setAttribute("id", plate.id() + "-defs");
        }
        if (element.hasAttribute("font-family")) {
            element.setAttribute("font-family", Typeface.FALLBACK);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                finish(inner, plate);
            }
        }
    }

    /** Ids that start with the plate's name, so that several plates can stand in one page. */
    private static final class NamedIds extends SVGIDGenerator {

        private final String plate;
        private int next;

        NamedIds(String plate) {
            this.plate = plate;
        }

        @Override
        public String generateID(String prefix) {
            next++;
            return String.format(Locale.ROOT, "%s-%s-%d", plate, prefix, next);
        }
    }
}
