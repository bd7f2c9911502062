<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>LandCoverLegend</name>
    <message>
        <source>No data</source>
        <translation>Sem dados</translation>
    </message>
    <message>
        <source>Bareland</source>
        <translation>Solo exposto</translation>
    </message>
    <message>
        <source>Rangeland</source>
        <translation>Campo e arbustos</translation>
    </message>
    <message>
        <source>Developed space</source>
        <translation>Área pavimentada</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árvore</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Água</translation>
    </message>
    <message>
        <source>Agriculture land</source>
        <translation>Terra agrícola</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Edificação</translation>
    </message>
    <message>
        <source>Tree cover</source>
        <translation>Cobertura arbórea</translation>
    </message>
    <message>
        <source>Shrubland</source>
        <translation>Arbustos</translation>
    </message>
    <message>
        <source>Grassland</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Cropland</source>
        <translation>Cultivos</translation>
    </message>
    <message>
        <source>Built-up</source>
        <translation>Área construída</translation>
    </message>
    <message>
        <source>Bare or sparse vegetation</source>
        <translation>Vegetação escassa ou ausente</translation>
    </message>
    <message>
        <source>Permanent water</source>
        <translation>Água permanente</translation>
    </message>
    <message>
        <source>Herbaceous wetland</source>
        <translation>Área úmida herbácea</translation>
    </message>
</context>
<context>
    <name>LandCoverLayers</name>
    <message>
        <source>Land cover</source>
        <translation>Cobertura da terra</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>Probabilities of the classes</source>
        <translation>Probabilidades das classes</translation>
    </message>
    <message>
        <source>Land cover polygons</source>
        <translation>Cobertura da terra (polígonos)</translation>
    </message>
    <message>
        <source>Land cover statistics</source>
        <translation>Cobertura da terra (estatísticas)</translation>
    </message>
</context>
</TS>
