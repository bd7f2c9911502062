<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>LandCoverLegend</name>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Bareland</source>
        <translation>Offener Boden</translation>
    </message>
    <message>
        <source>Rangeland</source>
        <translation>Gras- und Strauchland</translation>
    </message>
    <message>
        <source>Developed space</source>
        <translation>Befestigte Fläche</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Agriculture land</source>
        <translation>Ackerland</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>Tree cover</source>
        <translation>Baumbestand</translation>
    </message>
    <message>
        <source>Shrubland</source>
        <translation>Strauchland</translation>
    </message>
    <message>
        <source>Grassland</source>
        <translation>Grünland</translation>
    </message>
    <message>
        <source>Cropland</source>
        <translation>Ackerfläche</translation>
    </message>
    <message>
        <source>Built-up</source>
        <translation>Bebaut</translation>
    </message>
    <message>
        <source>Bare or sparse vegetation</source>
        <translation>Kahle oder spärliche Vegetation</translation>
    </message>
    <message>
        <source>Permanent water</source>
        <translation>Dauerhafte Gewässer</translation>
    </message>
    <message>
        <source>Herbaceous wetland</source>
        <translation>Krautiges Feuchtgebiet</translation>
    </message>
</context>
<context>
    <name>LandCoverLayers</name>
    <message>
        <source>Land cover</source>
        <translation>Landbedeckung</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Probabilities of the classes</source>
        <translation>Wahrscheinlichkeiten der Klassen</translation>
    </message>
    <message>
        <source>Land cover polygons</source>
        <translation>Landbedeckung (Polygone)</translation>
    </message>
    <message>
        <source>Land cover statistics</source>
        <translation>Landbedeckung (Statistik)</translation>
    </message>
</context>
</TS>
