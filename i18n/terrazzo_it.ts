<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>LandCoverLegend</name>
    <message>
        <source>No data</source>
        <translation>Nessun dato</translation>
    </message>
    <message>
        <source>Bareland</source>
        <translation>Suolo nudo</translation>
    </message>
    <message>
        <source>Rangeland</source>
        <translation>Prati e arbusti</translation>
    </message>
    <message>
        <source>Developed space</source>
        <translation>Area pavimentata</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Strada</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Albero</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Acqua</translation>
    </message>
    <message>
        <source>Agriculture land</source>
        <translation>Terreno agricolo</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Edificio</translation>
    </message>
    <message>
        <source>Tree cover</source>
        <translation>Copertura arborea</translation>
    </message>
    <message>
        <source>Shrubland</source>
        <translation>Arbusteto</translation>
    </message>
    <message>
        <source>Grassland</source>
        <translation>Prateria</translation>
    </message>
    <message>
        <source>Cropland</source>
        <translation>Colture</translation>
    </message>
    <message>
        <source>Built-up</source>
        <translation>Edificato</translation>
    </message>
    <message>
        <source>Bare or sparse vegetation</source>
        <translation>Vegetazione rada o assente</translation>
    </message>
    <message>
        <source>Permanent water</source>
        <translation>Acqua permanente</translation>
    </message>
    <message>
        <source>Herbaceous wetland</source>
        <translation>Zona umida erbacea</translation>
    </message>
</context>
<context>
    <name>LandCoverLayers</name>
    <message>
        <source>Land cover</source>
        <translation>Copertura del suolo</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confidenza</translation>
    </message>
    <message>
        <source>Probabilities of the classes</source>
        <translation>Probabilità delle classi</translation>
    </message>
    <message>
        <source>Land cover polygons</source>
        <translation>Copertura del suolo (poligoni)</translation>
    </message>
    <message>
        <source>Land cover statistics</source>
        <translation>Copertura del suolo (statistiche)</translation>
    </message>
</context>
</TS>
