package org.offramp.report.figure;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.offramp.report.result.ReportInput;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What stands where on a plate, read off its SVG. */
final class Drawn {

    private final Document document;

    private Drawn(Document document) {
        this.document = document;
    }

    static Drawn of(Plate.Drawn plate) throws Exception {
        String svg = plate.svg().replaceAll("base64,[A-Za-z0-9+/=]+", "");
        return new Drawn(DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg))));
    }

    /** The first plate of a figure. */
    static Drawn of(Figure figure, ReportInput input) throws Exception {
        return of((Plate.Drawn) figure.plates(input).get(0));
    }

    /** A text and the room it takes, as the font measures it. */
    record Text(String words, Rectangle2D room) {}

    /** Every text that lies level. */
    List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        NodeList all = document.getElementsByTagName("text");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (inherited(element, "transform").isEmpty()) {
                double size = Double.parseDouble(inherited(element, "font-size").replace("px", ""));
                boolean bold = inherited(element, "font-weight").equals("bold");
                Font font = bold ? Typeface.bold(size) : Typeface.regular(size);
                String words = element.getTextContent();
                double x = number(element, "x");
                double y = number(element, "y");
                texts.add(new Text(
                        words, new Rectangle2D.Double(x, y - 0.72 * size, Lettering.width(font, words), 0.74 * size)));
            }
        }
        return texts;
    }

    private static String inherited(Element element, String name) {
        for (Element at = element; at != null; at = at.getParentNode() instanceof Element up ? up : null) {
            if (at.hasAttribute(name)) {
                return at.getAttribute(name);
            }
        }
        return "";
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }

    /** Every upright rectangle whose height is right. */
    List<Rectangle2D> bars(Predicate<Double> tall) {
        List<Rectangle2D> bars = new ArrayList<>();
        NodeList all = document.getElementsByTagName("rect");
        for (int i = 0; i < all.getLength(); i++) {
            Element e = (Element) all.item(i);
            Rectangle2D bar =
                    new Rectangle2D.Double(number(e, "x"), number(e, "y"), number(e, "width"), number(e, "height"));
            if (tall.test(bar.getHeight()) && !e.getAttribute("fill").equals("none")) {
                bars.add(bar);
            }
        }
        return bars;
    }

    /** The middles of filled discs, as x. */
    List<Double> discs(double radius) {
        List<Double> middles = new ArrayList<>();
        NodeList all = document.getElementsByTagName("circle");
        for (int i = 0; i < all.getLength(); i++) {
            Element e = (Element) all.item(i);
            if (Math.abs(number(e, "r") - radius) < 0.01
                    && !e.getAttribute("fill").equals("none")) {
                middles.add(number(e, "cx"));
            }
        }
        return middles;
    }
}
