package org.offramp.report.figure;

/** A figure as the report gets it: drawn, or left out with the reason why. */
public sealed interface Plate {

    /** The file name without its ending. */
    String id();

    /**
     * A drawn figure.
     *
     * @param id the file name without its ending
     * @param title the figure's title
     * @param alt what it shows, for those who cannot see it
     * @param reading how to read it
     * @param width in points
     * @param height in points
     * @param drawing the drawing
     */
    record Drawn(String id, String title, String alt, String reading, int width, int height, Drawing drawing)
            implements Plate {

        /** A name from the scenario becomes one that is safe in a file system and in a page. */
        public Drawn {
            id = id.replaceAll("[^A-Za-z0-9-]", "-").replaceAll("-+$", "");
        }

        /** The figure as an SVG document of its own. */
        public String svg() {
            return Svg.document(this);
        }

        /** The figure as SVG to stand inside a page, its ids unique in that page. */
        public String inlineSvg() {
            return Svg.inline(this);
        }

        /** The figure in pixels, two for each point. */
        public byte[] png() {
            return Png.bytes(this);
        }
    }

    /**
     * A figure the tables do not allow.
     *
     * @param id the file name it would have had
     * @param title the figure's title
     * @param reason what is missing
     */
    record LeftOut(String id, String title, String reason) implements Plate {}
}
