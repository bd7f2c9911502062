<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>LandCoverLegend</name>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Bareland</source>
        <translation>Suelo desnudo</translation>
    </message>
    <message>
        <source>Rangeland</source>
        <translation>Pastizal y matorral</translation>
    </message>
    <message>
        <source>Developed space</source>
        <translation>Espacio urbanizado</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Carretera</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Agriculture land</source>
        <translation>Tierra agrícola</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Edificio</translation>
    </message>
    <message>
        <source>Tree cover</source>
        <translation>Cobertura arbórea</translation>
    </message>
    <message>
        <source>Shrubland</source>
        <translation>Matorral</translation>
    </message>
    <message>
        <source>Grassland</source>
        <translation>Pastizal</translation>
    </message>
    <message>
        <source>Cropland</source>
        <translation>Cultivos</translation>
    </message>
    <message>
        <source>Built-up</source>
        <translation>Edificado</translation>
    </message>
    <message>
        <source>Bare or sparse vegetation</source>
        <translation>Vegetación escasa o ausente</translation>
    </message>
    <message>
        <source>Permanent water</source>
        <translation>Agua permanente</translation>
    </message>
    <message>
        <source>Herbaceous wetland</source>
        <translation>Humedal herbáceo</translation>
    </message>
</context>
<context>
    <name>LandCoverLayers</name>
    <message>
        <source>Land cover</source>
        <translation>Cobertura del suelo</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Probabilities of the classes</source>
        <translation>Probabilidades de las clases</translation>
    </message>
    <message>
        <source>Land cover polygons</source>
        <translation>Cobertura del suelo (polígonos)</translation>
    </message>
    <message>
        <source>Land cover statistics</source>
        <translation>Cobertura del suelo (estadísticas)</translation>
    </message>
</context>
</TS>
