<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>LandCoverLegend</name>
    <message>
        <source>No data</source>
        <translation>Aucune donnée</translation>
    </message>
    <message>
        <source>Bareland</source>
        <translation>Sol nu</translation>
    </message>
    <message>
        <source>Rangeland</source>
        <translation>Prairie et broussailles</translation>
    </message>
    <message>
        <source>Developed space</source>
        <translation>Espace aménagé</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Agriculture land</source>
        <translation>Terre agricole</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Bâtiment</translation>
    </message>
    <message>
        <source>Tree cover</source>
        <translation>Couvert arboré</translation>
    </message>
    <message>
        <source>Shrubland</source>
        <translation>Broussailles</translation>
    </message>
    <message>
        <source>Grassland</source>
        <translation>Prairie</translation>
    </message>
    <message>
        <source>Cropland</source>
        <translation>Cultures</translation>
    </message>
    <message>
        <source>Built-up</source>
        <translation>Zone bâtie</translation>
    </message>
    <message>
        <source>Bare or sparse vegetation</source>
        <translation>Végétation rare ou absente</translation>
    </message>
    <message>
        <source>Permanent water</source>
        <translation>Eau permanente</translation>
    </message>
    <message>
        <source>Herbaceous wetland</source>
        <translation>Zone humide herbacée</translation>
    </message>
</context>
<context>
    <name>LandCoverLayers</name>
    <message>
        <source>Land cover</source>
        <translation>Occupation du sol</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Probabilities of the classes</source>
        <translation>Probabilités des classes</translation>
    </message>
    <message>
        <source>Land cover polygons</source>
        <translation>Occupation du sol (polygones)</translation>
    </message>
    <message>
        <source>Land cover statistics</source>
        <translation>Occupation du sol (statistiques)</translation>
    </message>
</context>
</TS>
